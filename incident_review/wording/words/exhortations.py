"""Words that ask people for more of a virtue, and for keeping to rules."""

from incident_review.wording.words import Shelf, words

# Virtues that are asked for: "more … is needed", "with greater …".
EXERTION = words(
    "care diligence attention attentiveness discipline self-discipline rigour rigor vigilance thought"
    " thoughtfulness caution effort efforts ownership responsibility accountability thoroughness consideration"
    " seriousness prudence patience professionalism focus awareness carefulness conscientiousness alertness"
    " circumspection mindfulness watchfulness concentration foresight forethought communication coordination"
    " collaboration cooperation co-operation teamwork commitment dedication motivation initiative proactivity"
    " proactiveness precision exactness meticulousness scrupulousness punctuality scrutiny humility scepticism"
    " skepticism suspicion curiosity common-sense sense urgency heed restraint composure competence engagement"
    " preparation planning due-diligence conscientious-ness exactitude adherence compliance respect regard"
    " transparency openness honesty record-keeping housekeeping hygiene craftsmanship oversight supervision"
    " responsiveness follow-through follow-up communicating empathy understanding maturity sensitivity accuracy"
    " tidiness cleanliness orderliness courtesy reliability dependability discernment self-control candour candor"
    " tact frankness discretion modesty perseverance tenacity conscience"
)
# Of these, the ones that are also said of machines and plans: they need a person, or a word for "needed", beside them.
PERSONAL = EXERTION - words(
    "effort efforts focus awareness precision suspicion initiative sense preparation planning regard adherence"
    " compliance respect transparency communication coordination consideration understanding oversight supervision"
    " responsiveness follow-up engagement motivation curiosity hygiene openness thought communicating responsibility"
    " ownership collaboration cooperation co-operation sensitivity competence scrutiny restraint urgency"
    " accuracy reliability"
)
WANTED = words(
    "needed required expected essential necessary imperative crucial vital paramount advised advisable recommended"
    " desirable wanted demanded asked called due indicated warranted appropriate overdue mandatory indispensable"
    " urged key non-negotiable requested missing-today important obligatory compulsory critical"
)
RULES = words(
    "process processes procedure procedures runbook runbooks playbook playbooks checklist checklists rule rules policy"
    " policies guideline guidelines guidance protocol protocols standard standards convention conventions freeze"
    " calendar handbook instruction instructions step steps sop sops etiquette practice practices principle principles"
    " regulations directive directives workflow plan discipline order orders manual notices notice sign signs regulation"
    " rulebook rulebooks handbooks manuals norms code-freeze routine routines"
)
# What people are told never to do.
VICES = words(
    "forget rush assume panic skip ignore underestimate hurry guess neglect overlook trust cut lose rely take"
    " shortcut bypass circumvent hope improvise relax slack coast dismiss wing become get let grow"
)
# Ways of acting without care that people are told to stop.
VICES_ING = words(
    "ignoring assuming treating cutting skipping taking relying pretending being rushing guessing postponing muting"
    " dismissing hoping merging clicking forgetting bypassing circumventing rubber-stamping blaming hiding cowboying"
    " improvising winging trusting sleeping multitasking firefighting neglecting procrastinating silencing copying"
    " copy-pasting overlooking underestimating approving making kidding fooling sleepwalking gambling coasting"
    " slacking delaying shortcutting disregarding trivialising trivializing downplaying cheating daydreaming dithering"
)
CAREFULLY = words(
    "carefully attentively thoroughly diligently properly closely rigorously religiously strictly conscientiously"
    " meticulously mindfully proactively responsibly scrupulously cautiously vigilantly consistently seriously openly"
    " clearly promptly better harder more earlier sooner twice calmly punctually painstakingly faithfully sensibly"
    " patiently slowly honestly wisely cleverly prudently frequently often quickly faster"
)
CARE_ACTS = words(
    "check double-check triple-check recheck verify read re-read reread test review look think communicate talk speak"
    " listen ask escalate document plan prepare coordinate monitor watch follow work act behave operate handle treat"
    " respond react answer report collaborate cooperate co-operate pay consider proofread inform notify tell learn"
    " concentrate focus write commit deploy approve supervise engage reflect weigh examine inspect study consult heed"
    " announce brief rehearse warn scrutinise scrutinize"
)
# Virtues without which no word: "Discipline is key", "The runbook is not optional".
CREEDS = words(
    "communication coordination teamwork discipline vigilance diligence care attention attentiveness thoroughness"
    " ownership double-checking caution humility cooperation collaboration concentration patience rigour rigor"
    " alertness conscientiousness professionalism listening preparation accountability"
)
# What only people do to a task, said of all of them.
MINDING = words(
    "look looks think thinks care cares listen listens double-check double-checks own owns pay pays remember"
    " remembers respect respects speak speaks concentrate concentrates"
)
TABLES: Shelf = {
    "creed": CREEDS,
    "minding": MINDING,
    "exertion": EXERTION,
    "personal_exertion": PERSONAL,
    "wanted": WANTED,
    "rules": RULES,
    "vice": VICES,
    "vice_ing": VICES_ING,
    "carefully": CAREFULLY,
    "care_act": CARE_ACTS,
    "obliged": words("must should shall need needs have has ought"),
    "more_of": words(
        "more greater extra increased heightened closer improved stricter higher better utmost special due renewed sharper"
        " tighter deeper keener stronger sustained additional enhanced redoubled proper constant maximum"
    ),
}
