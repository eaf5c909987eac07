"""Articles in Spanish read into the same structures as those in English.

`reader.findings` is the door; `viewer.extract.read` calls it for an article whose language is Spanish.
What does not depend on the language is shared: values, date arithmetic, which namesake a place is, how a
distance is measured and how repeated mentions are joined.  No Spanish model of parts of speech is small and
openly licensed enough to ship (HanTa has English, German and Dutch; simplemma, 19 MB, gives dictionary forms
without parts of speech), so verbs are known by their conjugation and nouns by what stands around them.
"""
