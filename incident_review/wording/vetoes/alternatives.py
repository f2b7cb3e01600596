"""Vetoes of the past that was not: a worse one, one that was weighed, one that a machine was specified for."""

from __future__ import annotations

from incident_review.wording.scene import Scene
from incident_review.wording.vetoes.reach import CHOICES, REASONS, Veto, words_before
from incident_review.wording.words import table, words
from incident_review.wording.words.verbs import BAD_OUTCOME

_ACTING = words("more has had because risk would important least safer faster")
_CONTRASTS = frozenset(["but", "instead", "yet", ";", "while", "although"])
_DATA = words(
    "request requests message messages packet packets row rows event events session sessions connection connections job"
    " jobs pod pods traffic value values query queries write writes read reads call calls response responses metric metrics"
)
_OF = frozenset(["with", "of", "on", "for", "from", "between", "about"])
_WORK = words(
    "this review reviews freeze alert alerts alerting alarm alarms monitoring tests testing checks process policy plan"
    " planning procedure procedures runbook checklist documentation docs training handover rota note ticket contract"
    " assessment audit report notice announcement release deployment change communication experience discrepancy size fact"
    " lesson lessons figure figures numbers pattern signal signals warning warnings signs history outage incident"
    " desk checker checkers error mismatch spike drop rise symptoms symptom graph graphs design team person operator"
    " engineer vendor provider management leadership we they experience rehearsal drill exercise estimate qa ci pipeline"
    " analysis investigation threshold thresholds culture organisation organization project ward office crew approach"
)
_SPOKEN = words(
    "communicated told informed consulted escalated anticipated asked planned considered discussed heard known"
)
_MANY = words("requests messages packets rows events queries writes pods")
_MACHINES = _DATA | words(
    "balancer controller server servers cluster node nodes client clients service services host hosts proxy cache queue"
    " worker workers daemon agent resolver replica replicas instance instances container containers application app"
    " scheduler router switch gateway database db system autoscaler kubelet webhook hook cron task library api runner"
    " breaker timer watchdog supervisor parser retry retries sync import export flush copy restart reboot index thread broker primary standby exporter check probe pump relay"
)
_BELIEFS = words(
    "normally usually ordinarily believed thought expected assumed assuming theory theoretically supposed hoped reckoned figured"
)
_THAN = frozenset(["than", "as"])
_NOUN_AHEAD = frozenset(["a", "an", "the", "due", "because", "caused", "related", "only", "just"])
_SAYING = words(
    "say says said think thinks feel feels felt agree agreed agrees note noted notes see saw find found admit believe know"
    " means clear obvious so is was showed shows argue conclude concluded realised realized something everything"
)
_MACHINE_RESULTS = words(
    "returned answered responded failed timed loaded started restarted reloaded retried expired fired triggered rejected"
    " refused dropped closed connected resolved matched emitted logged received processed taken run finished completed"
    " worked held stayed remained contained used detected allowed matched shown sent read written lasted ended joined"
    " equal zero null empty true false automatically seconds minutes hours taken kept reached accepted ignored skipped"
    " evicted retained rotated elected synced replicated drained propagated rescheduled routed cached retried converted parsed"
    " filtered stripped forwarded redirected rewritten resolved populated rendered escaped encoded emitted delivered affected impacted possible visible available reachable needed necessary required"
    " processed queued enqueued persisted flushed rounded truncated mounted invoked terminated cleared consumed sorted marked kicked landed appeared shown"
    " indexed copied back"
)
_NO_ONE = frozenset(["nobody", "no", "none"])
_KNOWING = words("known foreseen predicted guessed told expected anticipated imagined")
_HARM = BAD_OUTCOME | words(
    "gone undiscovered unnoticed road worse longer twice opened lost down out stop stopped first"
)
_POLARITY = frozenset(["not", "never", "hardly", "none", "nothing", "no", "neither"])
_LASTING = frozenset(["lasted", "taken", "needed"])
_LONG = frozenset(["longer", "days", "weeks", "hours"])
_ONLY = _POLARITY | {"only", "just"}


def _is_outcome_bad(scene: Scene, start: int, end: int) -> bool:
    """Tell whether "could have" tells a risk: the participle, or the first words after it, are a harm."""
    return any(scene.words[at] in BAD_OUTCOME for at in range(start, min(scene.high, end)))


def _is_harm_after(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the alternate past after "had …" is a worse one, so that the sentence tells of luck."""
    for at in range(start, min(scene.high, end + 4)):
        if scene.words[at] in {"would", "could", "might", "'d"}:
            if scene.words[at + 1 : at + 3] == ["have", "isolated"]:
                return False
            rest = scene.words[at : min(scene.high, at + 7)]
            around = scene.words[max(scene.low, at - 7) : min(scene.high, at + 7)]
            if not _LASTING.isdisjoint(rest) and not _LONG.isdisjoint(rest):
                return True
            return not _ONLY.intersection(around) and bool(_HARM.intersection(rest))
    return False


def _is_harm_before(scene: Scene, start: int, end: int) -> bool:
    rest = scene.words[start : min(end, start + 6)]
    return not _POLARITY.intersection(rest) and bool(_HARM.intersection(rest))


def _is_weighed(scene: Scene, _start: int, end: int) -> bool:
    """Tell whether the account goes on with the choice that was made, and why: "but chose to wait, because …"."""
    rest = scene.words[end : scene.high]
    return not CHOICES.isdisjoint(rest) and not REASONS.isdisjoint(rest)


def _is_weighed_against(scene: Scene, _start: int, end: int) -> bool:
    """Tell whether the account gives what spoke against it: "we could have stopped, but the data mattered more"."""
    rest = scene.words[end : scene.high]
    return any(word == "but" and not _ACTING.isdisjoint(rest[at : at + 9]) for at, word in enumerate(rest))


def _is_unknowable(scene: Scene, start: int, end: int) -> bool:
    """Tell whether nobody could have known, which lifts the blame."""
    words = scene.words[max(scene.low, start - 2) : min(scene.high, end + 2)]
    return "could" in words and not _NO_ONE.isdisjoint(words) and not _KNOWING.isdisjoint(words)


def _is_specified(scene: Scene, start: int, end: int) -> bool:
    """Tell whether "should have" compares a machine with its specification: "should have returned 200 but …"."""
    if not _MACHINE_RESULTS.isdisjoint(scene.words[end - 1 : min(scene.high, end + 3)]):
        return True
    done = "been" in scene.words[start:end]
    if not done and scene.words[start - 1][0].isalpha() and not _is_of_people(scene, start, end):
        return True
    part = not _OF.isdisjoint(scene.words[max(scene.low, start - 4) : start])  # "experience with the controller"
    if not part and scene.words[start - 1] in (_DATA if done else _MACHINES):
        return True
    rest = scene.words[end - 1 : min(scene.high, end + 12)]
    by_people = table("human_participle")
    number = any(word[0].isdigit() and ":" not in word for word in rest[:4])
    contrast = not _CONTRASTS.isdisjoint(rest) and not any(word in by_people for word in scene.words[start:end])
    return number or contrast


def _is_of_people(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the subject is people's work or what spoke to them: "the freeze should have covered the CDN"."""
    subject = (word for word in words_before(scene, start, 8) if word not in {"really", "surely", "also", "probably"})
    return scene.words[end - 1] in _SPOKEN or any(word in _WORK for word in subject)


def _is_expected(scene: Scene, start: int, end: int) -> bool:
    """Tell whether "should have" measures a thing by what was expected of it.

    "larger than it should have been", "files that should have existed", "we believed that it should have been safe".
    """
    if not _BELIEFS.isdisjoint(words_before(scene, start, 12)) or not _THAN.isdisjoint(words_before(scene, start, 4)):
        return True
    before = scene.words[max(scene.low, start - 2) : start]
    if before and before[-1] in _MANY and "been" in scene.words[start:end]:
        return True
    return len(before) == 2 and before[1] == "that" and before[0] not in _SAYING  # noqa: PLR2004 - a noun and "that"


def _is_diagnosis(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether a cause is ruled out by what it would have shown: "if it had been the network, we would have …"."""
    words = scene.words[scene.low : start + 5]
    return any(
        word == "if"
        and words[at + 1 : at + 2] in (["it"], ["this"], ["that"])
        and not {"been", "was", "were"}.isdisjoint(words[at + 2 : at + 4])
        and not _NOUN_AHEAD.isdisjoint(words[at + 3 : at + 5])
        for at, word in enumerate(words)
    )


VETOES: dict[str, Veto] = {
    "weighed-but": _is_weighed_against,
    "bad-outcome": _is_outcome_bad,
    "bad-then": _is_harm_after,
    "bad-before": _is_harm_before,
    "weighed": _is_weighed,
    "nobody-could": _is_unknowable,
    "specified": _is_specified,
    "expected": _is_expected,
    "diagnosis": _is_diagnosis,
}
