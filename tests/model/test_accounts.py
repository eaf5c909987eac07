"""What the accounts of one event disagree about, and what is only said in other words."""

from tests.values import event
from viewer.model.accounts import disagreements, merged
from viewer.model.event import Certainty


def test_a_condition_in_other_letters_is_the_same_and_in_other_words_no_contradiction():
    told = [
        event(str(i), certainty=Certainty.CONDITIONAL, condition=words)
        for i, words in enumerate(("If it is signed", "if it is signed", "unless the court stops it"))
    ]
    assert disagreements(merged(told[0], told[1])) == ()
    (found,) = disagreements(merged(told[0], told[2]))
    assert (found.field, found.contradicts) == ("certainty", False)


def test_two_certainties_contradict_each_other():
    told = [event("one"), event("other", certainty=Certainty.DENIED)]
    (found,) = disagreements(merged(*told))
    assert (found.field, found.contradicts) == ("certainty", True)
