"""Whether prose is English, by the little words that no text does without."""

from __future__ import annotations

from collections.abc import Sequence

from incident_review.wording.words import words

LATIN = "ʯ"  # the last Latin letter
FEWEST = 8  # fewer words than these tell nothing
ENGLISH = words(
    "the a an of to in on at for by with from and or but not is are was were be been has have had do"
    " did this that these those it its we our you your they their he she his her i as if when while"
    " which who what there then than so because after before into about over under all any some no can"
    " could would should will may might also only more most other out up"
)
OTHERS = (
    words(
        # German, Dutch, the Scandinavian languages
        "der die das den dem des ein eine einen einem einer und oder aber nicht ist sind war waren"
        " wurde wurden wir ihr sie es mit von zu zum zur auf für bei nach aus durch dass weil wenn als"
        " auch noch nur schon hat haben hatte kein keine im vom het een en van niet zijn werd werden"
        " wij met voor naar omdat maar ook deze dit dat door bij uit wordt heeft hebben och att det"
        " som är på av till inte med den vi har hade var blev från om efter når ikke og jeg ble ved"
        # French, Spanish, Italian, Portuguese, Catalan
        " le la les un une des du de et ou mais est sont était ont nous vous ils elle que qui dans"
        " pour par sur avec pas ne au aux ce cette el los las una y o pero no es son fue fueron nos"
        " que en por para con sin del al se su sus esta este ha han il lo gli uno di e ma non è sono"
        " stato abbiamo che per con della del nel alla si una come anche os as um uma do da dos das no"
        " na não foi foram nós com em ao pela pelo mas mais"
        # Polish, Czech, Turkish, Finnish
        " nie się jest był była było i w z na że do przez po dla oraz ale jak je byl byla bylo se že"
        " na pro při ve bir bu da de için ile olarak oldu ja on ei se että oli ovat mutta kun myös"
    )
    - ENGLISH
)


def is_english(text: str, words: Sequence[str]) -> bool:
    """Tell whether a text, of these lower-case words, reads as English; a few words count as English."""
    if len(words) < FEWEST:
        return True
    if not OTHERS.isdisjoint(words):
        others = sum(1 for word in words if word in OTHERS)
        letters = sum(1 for word in words if word[0].isalpha())
        if letters < FEWEST:
            return True
        if others * 12 > letters:
            return others <= sum(1 for word in words if word in ENGLISH)
    return text.isascii() or not _is_in_another_script(words)


def _is_in_another_script(words: Sequence[str]) -> bool:
    letters = sum(1 for word in words if word[0].isalpha())
    return sum(1 for word in words if word[0].isalpha() and word[0] > LATIN) * 2 > letters
