"""Words for the steps of careful work, and for how a step is left out."""

from incident_review.wording.words import Shelf, words
from incident_review.wording.words.verbs import CARE, HUMAN_PARTICIPLE, participles

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
    " urgency rigour rigor vigilance appreciation understanding awareness appetite interest ownership"
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
    " move rename retire route reroute configure reconfigure re-enable reopen cancel suspend stop halt"
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

TABLES: Shelf = {
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
