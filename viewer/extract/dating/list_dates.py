"""The day of the items of a list: "On 8 May forces flew 34 strikes", of which each line below tells one."""

from viewer.extract.meaning.clause_dates import FIXED
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.plain_marks import is_item
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex

_REACH = 40  # sentences back to what a list hangs on
_LEAD = 6  # sentences of what stands over a list
_OPENING = 4  # words that a date may stand behind, of the sentence that it opens


def day_of_list(sentences: tuple[Parsed, ...], number: int, clause: Clause) -> tuple[Timex, ...]:
    """The day that opens what stands over a list, for an item of what is counted there; none otherwise."""
    sentence = sentences[number]
    past = clause.group.tense is Tense.PAST and not clause.group.modal
    if not past or not is_item(sentence.text, sentence.sentence.start):
        return ()
    told = _subjects(sentence, clause) or _subjects(sentence, sentence.clauses[0])
    over = [
        s
        for s in sentences[max(0, number - _REACH) : number]
        if not is_item(s.text, s.sentence.start) and s.clauses
    ]
    for lead in over[-_LEAD:]:
        opening = lead.tokens[min(_OPENING, len(lead.tokens)) - 1].end
        day = next((t for t in lead.times if t.start < opening and t.past and t.anchor in FIXED), None)
        if day is not None and told & {t.lemma.lower() for t in lead.tokens if t.is_noun}:
            return (day,)
    return ()


def _subjects(sentence: Parsed, clause: Clause) -> set[str]:
    """The nouns of the subject of a clause, in their dictionary forms."""
    words = (i for chunk in subject_chunks(sentence, clause) for i in chunk.words)
    return {sentence.tokens[i].lemma.lower() for i in words if sentence.tokens[i].is_noun}
