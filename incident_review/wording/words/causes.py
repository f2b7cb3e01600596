"""Words for one cause, hindsight, punishment."""

from incident_review.wording.words import Shelf, words
from incident_review.wording.words.verbs import forms

SAFEGUARDS = words(
    "test tests alert alerts alarm alarms monitor monitoring check checks canary canaries limit"
    " limits quota quotas review reviews staging rehearsal rollout runbook documentation log logs"
    " logging dashboard metric metrics probe probes lock guard guards validation backup backups"
    " snapshot snapshots replica standby rollback flag timeout timeouts policy freeze warning warnings"
    " notice information handover page pager drill checklist approval confirmation prompt linter"
    " scanner scan audit redundancy failover breaker watchdog safeguard safeguards procedure process"
    " plan plans permission permissions restriction segmentation firewall allow-list allowlist"
    " denylist rate threshold trace tracing telemetry coverage training owner reviewer contact"
    " escalation communication message"
)
TABLES: Shelf = {
    "safeguard": SAFEGUARDS,
    "cause": words("cause reason culprit explanation trigger factor source origin driver problem root"),
    "sole": words(
        "sole only single one true real actual main primary ultimate root underlying fundamental simple basic"
    ),
    "incident": words(
        "incident outage failure problem issue disruption downtime breach leak loss crash event"
        " interruption degradation disaster mess debacle fiasco bug slowdown compromise damage thing"
        " story everything delay accident trouble whole incidents outages it this that"
    ),
    "harm": words(
        "outage outages incident incidents failure failures downtime breach breaches leak leaks loss losses lost missing"
        " disruption disruptions degradation disaster crash crashes interruption interruptions compromise fiasco debacle"
        " mess meltdown damage damages chaos havoc trouble problem problems corruption deletion exposure misconfiguration"
        " error errors mistake mistakes blunder bug delay delays overrun missed escape accident shambles misfortune mishap"
        " unavailability overload regression regressions blackout deadlock spill standstill stoppage spillage collision"
        " derailment grounding flood flooding hold-up holdup shortfall backlog overcharge overcharges misprint"
    ),
    # How the thing turned out that went wrong: "the late shipment", "the duplicate invoices".
    "gone_bad": words(
        "late delayed wrong spoiled spoilt failed faulty broken damaged duplicate duplicated double unpaid unsent erroneous"
        " incorrect overdue botched ruined lost missed missing skipped forgotten unanswered flooded stranded cancelled"
        " canceled misdirected misrouted incomplete corrupt corrupted premature lapsed expired mislabelled mislabeled"
        " misplaced defective wasted bad buggy fatal offending deleted leaked"
    ),
    # What a failure is put down to: "owing to the intransigence of the contractor".
    "fault_of_conduct": words(
        "conduct behaviour behavior insistence inaction attitude interference unwillingness reluctance impatience haste"
        " stubbornness action actions act acts doings performance decision decisions choices inexperience shortcomings"
        " eagerness optimism misconduct meddling omission omissions neglect silence slowness indecision obstinacy zeal"
        " enthusiasm judgement judgment failings greed misjudgement misjudgment obstruction intransigence tardiness"
        " indifference refusal hesitation"
    ),
    # What somebody did to a system, as theirs: "Ana's migration broke …".
    "their_change": words(
        "change changes commit commits refactoring refactor merge deploy deployment rollout script patch pr migration edit"
        " edits cleanup clean-up release query update upgrade fix push hotfix experiment experiments test code config"
        " configuration command typo rewrite tweak tweaks shortcut shortcuts workaround revert rollback tinkering meddling"
        " fiddling stunt prank mistake error blunder slip decision restart shutdown one-liner playbook"
    ),
    # What is said of nobody but a person: "the stubbornness of …".
    "blamed_trait": words(
        "apathy arrogance carelessness complacency disinterest evasiveness foot-dragging greed haste ignorance"
        " impatience inaction incompetence indecision indifference indiscipline inexperience intransigence lethargy"
        " meddling neglect negligence nonchalance obstinacy overconfidence refusal reluctance slowness stubbornness"
        " tardiness timidity unpreparedness unresponsiveness unwillingness vanity"
    ),
    # How people come to have the blame.
    "bear_blame": words(
        "bear bears bore carry carries carried take takes took accept accepts accepted shoulder shoulders shouldered assume"
        " assumes assumed own owns owned share shares shared deserve deserves deserved merit merits earn earns earned"
    ),
    "broke_past": words(
        "broke crashed wrecked ruined sank sabotaged torpedoed trashed tanked nuked flattened corrupted"
        " damaged poisoned bricked borked hosed smashed crippled demolished toppled"
    ),
    "breaking": words(
        "breaking crashing wrecking ruining killing knocking wiping destroying corrupting damaging deleting erasing dropping"
        " losing leaking exposing flooding overloading overwriting unplugging bricking crippling scrambling nuking trashing"
        " toppling sinking"
    ),
    "comes_from": words(
        "come comes came stem stems stemmed flow flows flowed follow follows followed arise arises arose derive derives derived"
        " go goes went lead leads led trace traces traced originate originates originated spring springs sprang date dates"
        " result results resulted attributable owing due traceable"
    ),
    # What somebody did, as an "-ing" that hangs on the person: "because of the crew ignoring the alarm".
    "misdeed_ing": words(
        "failing ignoring skipping bypassing neglecting forgetting refusing disregarding omitting overlooking disobeying"
        " flouting shirking promising overpromising tampering meddling tinkering fiddling dawdling dithering stalling"
        " botching bungling misreading misunderstanding misjudging mistyping misconfiguring insisting jumping barging"
        " rushing hurrying concealing hiding withholding mishandling mismanaging miscalculating misinterpreting underestimating"
        " procrastinating panicking gambling improvising circumventing breaching violating contravening interfering overreacting"
        " sabotaging wrecking ruining sleeping dozing overriding mislabelling mislabeling disregarding mixing bickering lying"
    ),
    "outage": words(
        "outage outages incident incidents failure downtime breach leak loss disruption degradation disaster crash"
        " interruption compromise fiasco debacle mess meltdown"
    ),
    # What a cause "was" or "is" without being named by it: "the root cause was found later".
    "unnamed": words(
        "not never still yet unknown unclear under being to known then also important carried ongoing pending planned"
        " underway found identified determined discovered confirmed established located isolated pinpointed diagnosed"
        " traced narrowed fixed addressed resolved corrected remedied mitigated investigated analysed analyzed understood"
        " communicated published shared reported discussed documented described explained listed removed eliminated"
        " patched reproduced difficult hard easy elusive hidden obscured obscure clear correct right wrong similar same"
        " different related later now soon quickly finally eventually subsequently initially already tracked mandatory"
        " avoided used available deployed tested sought suspected covered detailed given recorded noted logged"
    ),
    # How a cause is named by those who found it: "has been identified as a race".
    "identified": words(
        "found identified determined discovered confirmed established diagnosed traced narrowed believed pinpointed"
        " isolated located thought named shown proven recognised recognized understood revealed attributed recorded stated"
    ),
    "find": lambda: forms(
        "find identify determine discover confirm establish pinpoint trace know understand reveal"
        " isolate locate diagnose"
    ),
    "obvious": words(
        "obvious clear plain evident apparent self-evident unmistakable foreseeable predictable inevitable glaring"
    ),
    "obviously": words("obviously clearly plainly evidently simply merely surely blatantly patently undoubtedly"),
    "punish": lambda: forms(
        "discipline punish penalise penalize reprimand sanction sack fire dismiss terminate demote"
        " suspend fine admonish rebuke berate chastise blame scold retrain re-train shame censure"
        " expel oust"
    ),
    "privilege": words(
        "access rights permission permissions privileges credentials key keys badge role admin commit"
        " merge deploy root sudo production prod clearance duties rota rotation group"
    ),
    "sanction": words(
        "punishment penalty sanction deterrent lesson consequence warning reprimand retraining"
        " example disciplinary reminder demotion dismissal suspension"
    ),
    "hire_event": words(
        "fired sacked dismissed terminated demoted suspended reprimanded disciplined penalised"
        " penalized punished expelled"
    ),
}
