"""Vetoes of the past that was not: a worse one, one that was weighed, one that a machine was specified for."""

from __future__ import annotations

from incident_review.wording.pattern import REPORTING
from incident_review.wording.scene import Scene
from incident_review.wording.vetoes.reach import CHOICES, REASONS, Veto, words_before
from incident_review.wording.words import table, words
from incident_review.wording.words.verbs import BAD_OUTCOME

_ACTING = words(
    "more has had because risk would important least safer faster use unavailable busy full broken occupied unreachable"
    " offline impossible forbidden"
)
_CONTRASTS = frozenset(["but", "instead", "yet", ";", "while", "although"])
_DATA = words(
    "request requests message messages packet packets row rows event events session sessions connection connections job"
    " jobs pod pods traffic value values query queries write writes read reads call calls response responses metric metrics"
)
_OF = frozenset(["with", "of", "on", "for", "from", "between", "about"])
_WORK = words(
    "this review reviews freeze alert alerts alerting alarm alarms monitoring test tests testing checks process policy plan"
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
_TALK = words("communication communications coordination conversation dialogue handover liaison")
_TALKERS = _MACHINES | words(
    "controllers switches routers daemons replicas gateways databases systems devices probes pumps plates brokers"
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
    "caused returned answered responded failed timed loaded started restarted reloaded retried expired fired triggered rejected"
    " denied identical consistent unique refused dropped closed connected resolved matched emitted logged received processed taken run finished completed"
    " worked held stayed remained contained used detected allowed matched shown sent read written lasted ended joined"
    " equal zero null empty true false automatically seconds minutes hours taken kept reached accepted ignored skipped"
    " evicted retained rotated elected synced replicated drained propagated rescheduled routed cached retried converted parsed"
    " filtered stripped forwarded redirected rewritten resolved populated rendered escaped encoded emitted delivered affected impacted possible visible available reachable needed necessary required"
    " processed queued enqueued persisted flushed rounded truncated mounted invoked terminated cleared consumed sorted marked kicked landed appeared shown"
    " indexed copied back"
)
_CHOSEN = frozenset(["used", "taken", "allowed", "covered", "included"])
_HELD = words("lock locks lease leases mutex semaphore socket sockets handle handles cookie buffer cursor transaction")
_HANDLED = words("released set removed updated written blocked stopped changed taken given read found rolled detected")
_OPEN = words("know known unknown clear unclear sure unsure ask asked tell see test tested check checked certain")
_BEING_PAST = frozenset(["been", "was", "were"])
_SUSPECTS = frozenset(["cause", "culprit", "reason", "trigger", "source"])
_STEERED = frozenset(["moved", "shifted", "drained", "diverted", "failed", "steered"])
_ACTS_TOO = words("read signed accepted started changed expected required first")  # "had the desk read it"
_NO_ONE = frozenset(["nobody", "no", "none"])
_KNOWING = words("known foreseen predicted guessed told expected anticipated imagined")
_HARM = BAD_OUTCOME | words(
    "gone unable undiscovered unnoticed road worse longer twice opened lost down out stop stopped first"
)
_POLARITY = frozenset(["not", "never", "hardly", "none", "nothing", "no", "neither"])
_LASTING = frozenset(["lasted", "taken", "needed"])
_LONG = frozenset(["longer", "days", "weeks", "hours", "until"])
_ONLY = _POLARITY | {"only", "just"}
_GOES_ON = 20
_TAKEN = words("did took used seized came arrived sent made held went grabbed")
_CLAIMING = words("say claim suggest argue conclude assert imply mean meant suggesting saying implying conclusion")
_NOT_SO = words("wrong unfair unjust not never cannot nobody mistaken misleading")
_COUNTED = words("all every each both most")


def _is_outcome_bad(scene: Scene, start: int, end: int) -> bool:
    """Tell whether "could have" tells a risk: the participle, or the first words after it, are a harm."""
    steered = (
        "been" in scene.words[start:end] and scene.words[end - 1] == "started"
    )  # "could have been started by noon"
    return not steered and any(scene.words[at] in BAD_OUTCOME for at in range(start, min(scene.high, end)))


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
    rest = scene.words[start : min(end, start + 8)]
    harm = _HARM - _ACTS_TOO if rest[:1] == ["had"] and scene.agent_ahead(start + 1) >= 0 else _HARM
    return not _POLARITY.intersection(rest) and bool(harm.intersection(rest))


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
    done = "been" in scene.words[start:end]
    if _is_for_people(scene, start, end, done=done):
        return False
    if (done and _is_of_data(scene, start, end)) or not _MACHINE_RESULTS.isdisjoint(
        scene.words[end - 1 : min(scene.high, end + 3)]
    ):
        return True
    if scene.words[end - 2 : end] == ["have", "been"] and "not" in scene.words[start:end] and _ends(scene, end):
        return not scene.subject(start).is_human  # "was hit when it should not have been"
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


def _ends(scene: Scene, at: int) -> bool:
    return at >= scene.high or scene.words[at] in ".,;)"


def _is_for_people(scene: Scene, start: int, end: int, *, done: bool) -> bool:
    """Tell whether people were to do or to get it, or chose what it was done with: "the test should have used …"."""
    if done and (
        _is_by_people(scene, end) or (scene.words[start - 1] == "traffic" and scene.words[end - 1] in _STEERED)
    ):
        return True
    chosen = (
        _is_by_people(scene, end, "to")
        if done
        else scene.words[end - 1] in _CHOSEN and scene.words[start - 1] != "they"
    )
    return chosen and _is_of_people(scene, start, end)


def _is_by_people(scene: Scene, end: int, by: str = "by") -> bool:
    """Tell whether people are to have done it, or got it: "ought to have been invoked by the crisis lead"."""
    return any(
        scene.words[at] == by and scene.agent_ahead(at + 1) >= 0 for at in range(end, min(scene.high - 1, end + 4))
    )


def _is_of_people(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the subject is people's work or what spoke to them: "the freeze should have covered the CDN"."""
    before = [word for word in words_before(scene, start, 8) if word not in {"really", "surely", "also", "probably"}]
    told = next((at for at, word in enumerate(before[:-1]) if word == "that" and before[at + 1] in REPORTING), None)
    return scene.words[end - 1] in _SPOKEN or any(word in _WORK for word in before[:told])


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
    words = scene.words[scene.low : start + 14]
    if any(
        word == "if"
        and not _BEING_PAST.isdisjoint(words[at + 1 : at + 9])
        and not _SUSPECTS.isdisjoint(words[at + 3 : at + 11])
        for at, word in enumerate(words)
    ):
        return True
    words = words[: start + 5 - scene.low]
    return any(
        (
            (word == "if" and words[at + 1 : at + 2] in (["it"], ["this"], ["that"]))
            or words[at : at + 2] == ["had", "it"]
        )
        and not {"been", "was", "were"}.isdisjoint(words[at + 2 : at + 4])
        and not _NOUN_AHEAD.isdisjoint(words[at + 3 : at + 5])
        for at, word in enumerate(words)
    )


def _is_done_then(scene: Scene, _start: int, end: int) -> bool:
    """Tell whether the account goes on with the course being taken: "there was still time, so the desk held it"."""
    rest = scene.words[end : min(scene.high, end + _GOES_ON)]
    for at, word in enumerate(rest[:-1]):
        if word in _TAKEN and rest[at - 1 : at] != ["not"] and rest[at + 1 : at + 2] != ["not"]:
            return True
        if word in {"so", "which"} and rest[at - 1 : at] == [","] and scene.agent_ahead(end + at + 1) >= 0:
            return True
    return False


def _is_credit(scene: Scene, start: int, end: int) -> bool:
    """Tell whether care was taken, and the worse past is the one without: "had we not been watching, …"."""
    for at in range(start, min(scene.high - 2, end + 3)):
        if scene.words[at] == "not" and any(word in table("care_past") for word in scene.words[at + 1 : at + 2]):
            return True
        if scene.words[at : at + 2] == ["not", "been"] and scene.words[at + 2] in table("care_ing"):
            return True
    return False


def _is_said_wrongly(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether the account takes it back: "it would be wrong to say that the crew should have known"."""
    before = scene.words[max(scene.low, start - 12) : start]
    said = any(word in _CLAIMING for word in before)
    return said and not _NOT_SO.isdisjoint(before)


def _is_milestone(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether work is counted at an hour: "by noon all 400 parcels should have been sorted; 12 were left"."""
    before = scene.words[scene.low : start]
    return "by" in before[:1] and any(word in _COUNTED or word[0].isdigit() for word in before[-6:])


def _is_between_machines(scene: Scene, start: int, end: int) -> bool:
    """Tell whether machines lacked it: "there was no communication between the two controllers"."""
    rest = scene.words[start : min(scene.high, end + 8)]
    at = rest.index("between") if "between" in rest else 0
    return rest[at - 1] in _TALK and not _TALKERS.isdisjoint(rest[at + 1 : at + 6])


def _is_of_data(scene: Scene, start: int, end: int) -> bool:
    """Tell whether machines were to do it to what only they handle: "the lock should have been released"."""
    return scene.words[start - 1] in _DATA | _HELD and scene.words[end - 1] in _HANDLED


def _is_unknown(scene: Scene, start: int, _end: int) -> bool:
    """Tell whether it is left open: "we do not know if the backup could have been restored"."""
    before = tuple(words_before(scene, start, 14))
    return any(word in {"if", "whether"} and before[at + 1] in _OPEN for at, word in enumerate(before[:-1]))


VETOES: dict[str, Veto] = {
    "of-data": _is_of_data,
    "unknown-if": _is_unknown,
    "machines-talk": _is_between_machines,
    "weighed-but": _is_weighed_against,
    "bad-outcome": _is_outcome_bad,
    "bad-then": _is_harm_after,
    "bad-before": _is_harm_before,
    "weighed": _is_weighed,
    "nobody-could": _is_unknowable,
    "specified": _is_specified,
    "expected": _is_expected,
    "diagnosis": _is_diagnosis,
    "done-then": _is_done_then,
    "credit": _is_credit,
    "said-wrongly": _is_said_wrongly,
    "milestone": _is_milestone,
}
