"""Words for the steps of careful work, and for how a step is left out."""

from incident_review.wording.words import Shelf, words
from incident_review.wording.words.verbs import CARE, HUMAN_PARTICIPLE, HUMAN_STRICT, participles

# What careful work consists of, as nouns.
STEPS = words(
    "verification validation test tests testing retest review reviews approval approvals authorisation authorization"
    " consent consultation concurrence agreement sign-off countersignature confirmation clearance permission check checks"
    " checking cross-check double-check inspection inspections survey assessment evaluation analysis scrutiny oversight"
    " supervision rehearsal rehearsals dry-run drill drills exercise simulation trial walkthrough walk-through briefing"
    " briefings debriefing brief handover hand-over notice notification announcement warning heads-up instruction"
    " instructions training familiarisation familiarization induction guidance coordination communication liaison"
    " planning preparation precaution precautions safeguard safeguards provision allowance contingency forecast estimate"
    " consideration thought attention regard heed care diligence caution emphasis priority weight importance"
    " documentation record recording entry mention evidence explanation justification follow-up supervision monitoring"
    " maintenance upkeep calibration quarantine canary soak staging pilot snapshot reference enquiry inquiry query"
    " question objection attempt effort investigation probe escalation peer-review code-review risk-assessment"
    " second-reader witness observer dialogue discussion debate foresight forethought qa rehearsing reconciliation time"
    " isolation urgency rigour rigor vigilance appreciation understanding awareness appetite interest ownership"
)
# A step is given, paid, made …
CARRIED = words(
    "given paid devoted applied afforded accorded exercised undertaken carried made done shown displayed performed"
    " conducted dedicated allocated allotted spent brought attached directed taken provided sought obtained held"
    " requested solicited invested commissioned instituted attempted exhibited demonstrated evinced forthcoming mounted"
    " arranged received offered granted extended organised organized scheduled convened asked had recorded drawn"
)
# Acts on a system that somebody decides on.
ACTS = (
    "release deploy merge ship push launch publish apply activate start restart reset reboot switch open close approve"
    " sign countersign accept issue grant install commission energise energize connect disconnect remove delete drop"
    " migrate upgrade update patch change alter amend modify replace enable disable execute run perform undertake carry"
    " conduct begin commence complete finish hand return restore resume lift put take roll introduce adopt implement"
    " sanction authorise authorize commit load cut transfer isolate de-energise decommission promote enter raise lower"
    " move rename retire route reroute configure reconfigure re-enable reopen cancel suspend stop halt pull unplug cut press tick"
)
OBJECTIONS = words(
    "warning warnings objection objections advice misgivings doubts doubt concern concerns reservation reservations"
    " reminder reminders absence lack no missing outstanding unresolved open repeated red pending"
    " incomplete unfinished several clear explicit protest protests instructions instruction knowing having"
    " being ongoing alarm alarms alert alerts"
)
SLIPS = words(
    "misinterpretation misreading misidentification misapplication transposition inversion miskeying mis-keying mistyping"
    " misplacement misrouting mislabelling mislabeling misjudgement misjudgment miscalculation misperception mishandling"
    " misunderstanding misconception misconstruction misdiagnosis misdirection misconfiguration misclassification"
    " miscounting misallocation misapprehension mispronunciation mistranslation mistranscription misassignment omission"
    " neglect disregard confusion forgetfulness inattention oversight carelessness negligence clumsiness haste misuse"
    " mismanagement non-observance non-compliance nonobservance noncompliance inaction indecision impatience"
)

# What people look after: it is out of date because nobody has seen to it.
UPKEPT = words(
    "documentation docs doc runbook runbooks playbook playbooks wiki readme inventory diagram diagrams checklist"
    " checklists procedure procedures manual rota rotation roster schedule calendar contacts threshold thresholds quota"
    " quotas limit limits budget silence silences mute mutes mode override overrides workaround workarounds toggle"
    " ticket tickets action actions item items recommendation recommendations finding findings follow-up follow-ups task"
    " tasks patch patches upgrade upgrades firewall dashboard dashboards monitoring alerting alert alerts rule rules suite"
    " plan plans notes permissions credentials credential password passwords key keys certificate certificates cert certs"
    " licence license contract policy cleanup clean-up backup backups drill drills expiry test tests debt risk risks gap"
    " gaps verification validation pre-check pre-checks change log page pages steps step flag flags tag owner ownership"
    " account accounts access hypothesis assumption assumptions symptom symptoms warning warnings anomaly decision proposal"
    " postmortem post-mortem retro concern concerns issue bug list lesson lessons dependency dependencies script branch"
)
# … and how they see to it.
UPKEEP = participles(
    "update renew rotate revoke adapt adjust maintain extend raise increase lower adopt revisit revise review perform"
    " implement address rehearse exercise test verify validate check communicate track answer acknowledge investigate"
    " prioritise prioritize escalate document patch clean tidy decommission triage schedule assign publish circulate"
    " practise practice drill audit automate follow finish question challenge fund staff mitigate pursue"
    " calibrate reconcile remedy remediate rectify reinstate re-enable unmute lift consult upgrade announce rewrite"
)
# What is never done, where somebody has left it undone.
NEVER_DONE = participles(HUMAN_STRICT) | words(
    "set named assigned appointed owned removed revoked rotated updated patched upgraded finished completed fixed addressed"
    " written added scheduled defined agreed given drilled exercised cleaned decommissioned configured enabled changed"
    " closed followed acted answered prioritised prioritized implemented done picked raised read opened placed ordered filed"
    " lifted unmuted reverted restored re-enabled reenabled requested booked circulated published signed touched"
    " investigated pursued reopened repaired serviced calibrated labelled labeled returned claimed staffed funded budgeted"
    " approved discussed recorded logged corrected resolved escalated communicated announced reconciled merged built"
    " automated renewed bought taught shown replaced inspected audited measured questioned challenged trialled trialed"
    " piloted chased looked thought written moved enforced policed rolled carried taken put installed deployed deleted"
    " turned switched mentioned told asked rescheduled repeated revisited resumed shared seen made"
    " contacted invited called paged woken tried included notified tracked monitored demonstrated explained presented"
    " identified settled challenged rehearsed"
)
# "Not caused by the operator" clears people; it says nothing of what they left undone.
CLEARED = words(
    "caused affected used owned known seen needed required run maintained authored written made introduced triggered"
    " initiated blamed supported managed provided impacted hit hurt found given done had led created operated hosted"
    " controlled liked wanted believed shared described sent started stopped"
)
REALISE = (
    "notice spot realise realize twig recognise recognize understand grasp admit acknowledge respond react escalate call"
    " page declare ask look check tell inform notify contact involve alert warn decide act engage wake investigate suspect"
    " think consider question communicate announce discover discern"
)
# What a change has to pass.
GATES = words(
    "review reviews reviewers reviewer approval approvals approver approvers sign-off sign-offs signoff walkthrough"
    " walk-through qa pairing triage handover checklist process cab rehearsal dry-run uat testing tests test planning"
    " brief briefing board audit audits inspection staging gate gates checks nets"
)


# "It stayed unacknowledged", "was left unrun": what somebody had to do. But "unassigned" is said of shards.
_UNTOUCHED = words(
    "unset unconnected unattached unmarked untagged unlabelled unlabeled unassigned unenabled undisabled unisolated"
    " undrained unlimited unrestricted unused unchanged unmoved unidentified unremoved unfound unmade unlogged"
    " unnoted uncleared unlearned unlearnt uncalled unmerged unreleased undeployed uncounted undefined unallowed"
    " unexplained unsolved undetected unacknowledged unincluded unavoided unprevented unblocked unincreased unreduced unadded ungiven untaken"
)


def _undone() -> frozenset[str]:
    acts = participles(CARE) | participles(HUMAN_PARTICIPLE) | participles(HUMAN_STRICT)
    more = words(
        "unread undone unrun unsaid untold unheard unremarked unloved unheeded unattended untended unguarded unrotated"
        " unpopulated unticked unfilled unserviced unpatched unstaffed unwatched unrenewed unsung unpursued unclaimed"
        " unfinished uncompleted unimplemented unexecuted unperformed unactioned uncaught unmitigated unmaintained"
        " uncorrected unfixed unresolved unopened unsupervised unmanned unobserved unnoticed"
    )
    return frozenset("un" + word for word in acts) | more


# What a check by people is called: it is due, and somebody does it. Machines have "tests" and "probes" of their own.
CONTROLS = words(
    "check checks cross-check cross-checks spot-check spot-checks double-check control controls safeguard safeguards"
    " review reviews reconciliation reconciliations inspection inspections survey surveys drill drills rehearsal"
    " rehearsals exercise exercises assessment assessments walk walks walk-round walk-down walk-through walkthrough"
    " walkthroughs walkdown round rounds patrol patrols audit audits briefing briefings debrief debriefing handover"
    " hand-over stocktake stock-take stock-check sign-off sign-offs countersignature verification consultation"
    " risk-assessment due-diligence sampling readings soundings calibration peer-review"
)
# What minds do before a decision: where there was little of it, people left it out.
FORETHOUGHT = words(
    "challenge scrutiny oversight supervision rehearsal rehearsals probing questioning discussion debate consultation"
    " coordination co-ordination communication communications liaison curiosity thought thinking consideration"
    " forethought foresight planning preparation preparedness briefing handover urgency ownership"
    " accountability follow-up follow-through vigilance diligence care dialogue reflection validation testing"
    " peer-review involvement escalation leadership grip walkthrough dry-run cross-checking checking housekeeping"
    " governance conversation vetting due-diligence interrogation pushback push-back probity direction second-guessing"
)
# "No … rehearsal": an adjective without which a denial may be one of a machine's.
REAL = words(
    "meaningful real proper serious effective adequate sufficient formal structured genuine actual substantive thorough"
    " systematic independent joint prior detailed concerted coherent full honest critical robust credible appreciable"
    " noticeable visible evident discernible organised organized coordinated rigorous such end-to-end timely deliberate"
    " particular great sustained regular"
)
# What people say to those who should act.
REPORTED = words(
    "warning warnings report reports call calls complaint complaints concern concerns tip hint hints observation"
    " observations remark objection objections doubt doubts note letter letters bulletin advice worry worries question"
    " questions suggestion suggestions finding findings"
)

# What a review finds out and a plan provides for, where they do.
FOUND_IN_REVIEW = (
    "pick catch spot notice flag question consider bring raise anticipate account foresee stop challenge mention address"
    " highlight uncover detect cover reveal identify expose discuss contemplate examine probe exercise assess envisage"
    " predict touch weigh"
)
PROVIDED_FOR = (
    "mention provide cater foresee anticipate consider account warn envisage contemplate address say flag raise discuss"
    " weigh examine assess touch"
)
# What minds do to a risk: where they have not, somebody left it out.
WEIGHED = participles(
    "appreciate recognise recognize grasp realise realize consider assess weigh notice spot communicate anticipate foresee"
    " discuss question raise flag examine analyse analyze evaluate document explore gauge convey map think identify"
    " contemplate envisage"
)
# What speaks to those who look.
SIGNS = words(
    "alert alerts warning warnings alarm alarms page pages sign signs signal signals symptom symptoms notice notices email"
    " emails mail mails message ticket tickets clue clues hint hints reminder reminders connection link correlation pattern"
    " parallel likeness similarity resemblance invoice concern concerns complaint complaints objection objections"
    " suggestion bulletin memo letter anomaly anomalies advisory advisories discrepancy detail caveat footnote"
)
# What somebody may be at, or there for; where nobody is, it is left undone.
ON_WATCH = words(
    "watching checking looking reading monitoring listening paying asking testing assigned appointed aware responsible told"
    " asked keeping following owning tracking managing coordinating co-ordinating leading supervising overseeing minding"
    " manning staffing tending covering chasing driving considering thinking tasked designated nominated named"
    " rostered informed consulted warned trained briefed invited accountable answering"
)
# "It was unchallenged": what somebody had to see to.
UNMINDED = words(
    "unnoticed unread unchallenged unquestioned unanswered unchecked untested unreviewed unheeded unaddressed unattended"
    " unresolved unpatched unexamined undiscovered unmonitored uninvestigated unrehearsed undocumented unacted unverified"
    " unseen unmentioned unopened unstaffed unpractised unowned undiagnosed unremedied unrectified untriaged undiscussed"
    " unassessed unscrutinised unscrutinized unpoliced unenforced unfunded unreconciled unrevoked unremarked unreported"
    " unconsidered unobserved unrecorded unescalated unactioned unrecognised unrecognized unexercised unaudited"
    " uninspected unguarded unsupervised unmaintained unheard unwatched unrotated unrenewed unmitigated unexplored"
    " uncorrected unclaimed untracked unvalidated unprioritised unprioritized unasked undone untried"
    " uncommunicated unbriefed uninformed unwarned unconsulted unticked unfilled unstudied uninvolved unrepaired"
    " unreplaced unserviced uncalibrated unvetted unpublicised unpublicized uncountersigned unspoken unsaid"
    " untaught uncompleted unexecuted unperformed unpursued untended"
)

# Who is told, asked and kept up to date, where somebody sees to it.
AUDIENCE = words(
    "page stakeholders management partners business press regulator sites stores staff crew crews wards desk"
    " hotline support customers customer clients client users public members merchants sellers"
    " nurses doctors teachers students parents patients tenants residents passengers visitors investors"
    " directors board executives leadership employees colleagues teams suppliers vendors authorities helpdesk"
    " marketing sales legal finance operators maintainers developers"
)

# What an incident leaves to be done and learned.
LEARNING = words(
    "follow-up followup action actions recommendation recommendations item items remediation findings lessons"
    " lesson learning advice warnings warning suggestion fix fixes measures mitigation mitigations ticket tickets"
    " improvement improvements proposal insights learnings conclusions feedback complaint complaints concern"
    " concerns"
)

# … and how it is.
TAKEN_UP = words(
    "embedded absorbed shared internalised internalized disseminated transferred carried rolled passed completed"
    " done closed finished implemented prioritised prioritized acted heeded taken adopted addressed considered"
    " applied fixed started begun tracked assigned progressed pursued chased revisited circulated communicated"
    " escalated delivered actioned raised funded"
)

# Work that is put off.
CHORES = words(
    "drill drills rehearsal test tests exercise review audit upgrade patch training check checks fix cleanup"
    " clean-up work ticket item task migration renewal maintenance rebuild update replacement rotation repair"
    " inspection exercises reviews audits upgrades patches repairs inspections migrations renewals tickets items"
    " decommissioning retirement refactor calibration meeting handover briefing retro post-mortem postmortem"
    " follow-up improvement improvements"
)


def _base_and_past(text: str) -> frozenset[str]:
    return words(text) | participles(text)


# What people are held to.
RULEBOOK = words(
    "rule rules policy policies procedure procedures protocol protocols guideline guidelines process runbook runbooks"
    " playbook playbooks instruction instructions checklist checklists safeguard safeguards norm norms freeze freezes"
    " embargo moratorium convention conventions orders standards requirement requirements interlock regulation"
    " regulations law laws directive directives guidance agreement agreements"
)


TABLES: Shelf = {
    "found_in_review": lambda: _base_and_past(FOUND_IN_REVIEW),
    "provided_for": lambda: _base_and_past(PROVIDED_FOR),
    "weighed": WEIGHED,
    "sign": SIGNS,
    "chore": CHORES,
    "taken_up": TAKEN_UP,
    "learning": LEARNING,
    "audience": AUDIENCE,
    "on_watch": ON_WATCH,
    "unminded": UNMINDED,
    "control": CONTROLS,
    "forethought": FORETHOUGHT,
    "real": REAL,
    "rulebook": RULEBOOK,
    "reported": REPORTED,
    "upkept": UPKEPT,
    "upkeep": UPKEEP,
    "never_done": NEVER_DONE,
    "cleared": CLEARED,
    "realise": words(REALISE),
    "realised": lambda: participles(REALISE) | words("woke awoke"),
    "gate": GATES,
    "undone": lambda: _undone() - _UNTOUCHED,
    "step_of_care": STEPS,
    "carried": CARRIED,
    "act_past": lambda: participles(ACTS),
    "left_undone": lambda: (
        (
            participles(CARE)
            | participles(HUMAN_PARTICIPLE)
            | participles(ACTS)
            | participles("serve calibrate reconcile")
        )
        - words("made done had used taken put set given found seen")
    ),
    "objection": OBJECTIONS,
    # What costs next to nothing.
    "small_step": words(
        "call calls phone look glance peek question questions mail email e-mail message word words ping note line minute"
        " minutes second seconds moment signature reader person people pair eyes hand colleague telephone letter text click"
        " grep query check test drill rehearsal chat conversation read reminder tweet sms keystroke heads-up post sentence"
    ),
    "slip_of": SLIPS,
    "scanty": words(
        "insufficient inadequate scant scanty cursory superficial perfunctory minimal negligible deficient limited"
        " unsatisfactory lax incomplete poor scarcely hardly"
    ),
    "sufficient": words(
        "adequate due proper sufficient appropriate reasonable meaningful serious careful timely enough effective formal"
        " prior independent systematic thorough full explicit"
    ),
}
