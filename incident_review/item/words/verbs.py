"""Verbs by what they promise.

A verb of making changes a thing; a verb of direction says where to go but not what to do; a verb of state
says how things shall be; a verb of thinking has no result of its own. Base forms, British and American.
"""

from __future__ import annotations

from incident_review.item.words import word_set

MAKE = word_set("""
    abstract accept acknowledge acquire activate adapt add address adjust adopt agree alert alias allocate allow
    announce annotate anonymise anonymize answer append apply appoint approve archive arrange ask assign attach audit
    authorise authorize auto-assign automate back backfill backport balance ban bind block blocklist book bound
    bring broadcast build bump bundle buy bypass cache calculate calibrate call cancel canonicalise cap capture
    catch centralise centralize certify chain change charge check choose claim claw clean clear clone close
    cluster collapse collect combine commission commit compare compile compress compute configure confirm
    connect consolidate constrain containerise containerize convert copy correct count cover create cross-check
    cut deactivate debounce decide declare decommission decouple dedupe deduplicate default define degrade delay
    delegate delete deliver demote denylist deny deploy deprecate deregister derive describe design designate destroy
    detach detect dial diff disable disallow discard disconnect display distribute divert divide document donate
    double download downgrade downscale drain draft draw drop dry-run duplicate edit email embed emit enable encrypt
    end enforce enlarge enrol enroll equip escalate establish estimate exclude execute exercise expire explain
    export expose extend extract fail fall feed fetch file fill filter finalise finalize finish fit fix flag flip
    flush force fork formalise formalize format forward freeze gate generate get give go grant group grow guard
    halt halve hand handle hang hash have hide hire hoist hold host hot-fix house implement import include index
    inject insert inspect install instantiate institute instrument integrate introduce invalidate invite invoke
    isolate issue join jot kill label lay launch lengthen let lift limit link list load localise locate lock log
    lower mail make map mark mask match measure mention merge migrate mirror mock modify mount move multiply mute name
    nominate normalise normalize notify number offer offload onboard open order organise organize outsource
    override own pack package page paginate parallelise parallelize parametrise parse partition pass patch pause
    permit persist pick pin ping pipe place plan plot point poll populate port post postpone prefix prepare
    prepend present preserve prevent print prioritise prioritize procure produce profile program prohibit
    promote prompt propagate protect provide provision proxy prune publish pull purchase purge push put
    quarantine query queue quote raise randomise rate-limit re-add re-create re-enable re-introduce re-run read
    reassign rebalance rebase reboot rebuild recalculate reclaim recompute reconcile reconfigure record recover
    recreate recruit redact redeploy redirect redistribute refactor refresh refuse register regenerate
    reimplement reindex reject relabel release reload relocate remap remove rename render renew reorder rent
    repair repeat replace replay replicate report repoint repopulate reproduce request require reroute rerun
    reschedule reserve reset resize resolve respond restart restore restrict restructure retire retrofit retry
    return reuse revert revoke rewire rewrite ring roll rollback rotate round route run sample sandbox sanitise
    sanitize save scale scan schedule scope scrape scrub script seal seed segment select sell send separate
    serialise serve set shard share ship shorten show shrink shut shutdown sign silence simulate size skip
    snapshot sort source specify spin split spread stage standardise standardize start state stop store stream stretch
    strip subscribe substitute suppress surface suspend swap switch sync synchronise synchronize tag take teach
    tear tell template terminate test throttle throw tie time toggle track train transfer transform translate
    trial trigger trim truncate tune turn unbind uncomment undo unify uninstall unlock unmount unpin unsubscribe
    update upgrade upload use validate vendor verify version virtualise visit vote walk warn whitelist widen wipe
    wire withdraw wrap write yank zip comment contain point listen note propose reply submit summarise
    summarize tabulate allowlist
    back-port batch bench capitalise codify cordon customise decrease deprovision drill enumerate escrow evict
    failover fence hardcode hard-code inline lint load-test memoise namespace obtain offboard off-board outline
    parameterise parameterize pen-test pre-approve pre-populate preload prewarm pre-warm quantise re-encrypt
    re-issue reissue re-order re-test retag retest rip self-host set-up setup stagger stipulate stub subclass
    supply triage unblock upskill vacuum warm
    """)

# Verbs whose base form is also an everyday noun: after "and" they need a determiner to count as a verb.
ALSO_NOUN = word_set("""
    access address alert answer approach audit back balance ban block book build call cap change charge check
    claim clone close cluster commit copy count cover cut default delay deploy design diff document draft drill
    drop email end escrow estimate exercise export fail fall feed file fix flag force fork format gate group guard
    hand handle hash host house import index issue join kill label launch lift limit link list load lock log
    mail map mark mask match measure merge mirror mount move name number offer order page patch pause pin ping
    pipe place plan plot point poll port post prefix process profile program prompt proxy pull purchase push
    query queue quote rate record release report request reserve reset return review ring roll round route run
    sample scale scan schedule scope script seal seed segment serve set share ship show size snapshot sort
    source spin split spread stage start state stop store stream stretch supply surface swap switch sync tag template
    test time toggle alias archive cache dial fence lint mock namespace outline quarantine redirect refresh
    replay shard stub throttle wire license comment note reply fetch track train transfer trial trigger turn
    update upgrade use version visit vote walk warm work wrap write
    """)

DIRECTION = word_set("""
    ameliorate better bolster boost diversify elevate enhance enrich fortify foster further improve intensify mature
    maximise maximize modernise modernize nurture optimise optimize perfect professionalise professionalize
    harden simplify reinforce re-enforce sharpen solidify stabilise stabilize streamline strengthen uplift up-level
    uplevel level-up
    """)

# Directions only while their object is a quality or a general noun: "reduce complexity", not "reduce the batch
# size to 500".
RELATIVE = word_set("""
    accelerate advance boost broaden cultivate cut decrease deepen develop diminish drive ease eliminate
    encourage expand expedite extend grow heighten increase intensify limit lower minimise minimize mitigate
    promote harmonise harmonize unify systematise systematize digitise digitize digitalise consolidate
    centralise centralize standardise standardize formalise formalize institutionalise institutionalize quicken
    raise rationalise rationalize reduce refine shorten speed tighten widen curb
    """)

# Work with no end of its own: it needs to say into what, or how far.
WORK = word_set("""
    refactor rework revamp overhaul tune redesign rearchitect re-architect restructure reorganise reorganize
    tidy polish declutter right-size rightsize untangle fine-tune finetune revise rethink modularise
    """)

# These say that a thing will be another, but not what it will be.
REVISE = word_set("update adapt adjust revise amend refresh modify edit")

# What only people do, each time anew.
ATTEND = word_set("check verify test review read ask confirm validate compare inspect use take look consult")

STATE = word_set("ensure assure guarantee safeguard secure")

THINKING = word_set("""
    analyse analyze appraise assess brainstorm conceptualise consider contemplate debate deliberate discuss
    evaluate examine explore gauge inquire enquire investigate mull ponder reassess re-assess reconsider
    re-evaluate reevaluate reexamine re-examine research rethink re-think review revisit study understand weigh
    scrutinise scrutinize deep-dive spike ideate envision reflect
    """)

# Questions that may well be exact: "determine why the failover took 20 minutes".
FINDING_OUT = word_set("determine identify clarify decide establish find figure work check see ask")

CONTACT = word_set("""
    align chat collaborate communicate confer connect consult contact coordinate engage follow-up followup
    liaise meet partner reach socialise socialize speak sync talk touch
    """)

# Verbs that ask people to behave.
BEHAVE = word_set("""
    assume attend beware communicate double-check doublecheck triple-check heed hesitate inform involve listen
    mind notice obey pay recall refrain rely remember respect think trust behave concentrate practise practice
    exercise adhere comply collaborate cooperate feel
    """)

FIX_PEOPLE = word_set("""
    admonish blame brief caution coach counsel discipline educate empower encourage exhort fire incentivise
    incentivize instruct motivate nudge penalise penalize pressure punish re-educate reeducate re-train remind
    emphasise emphasize reiterate reprimand retrain sanction scold sensitise sensitize teach train urge warn mentor
    upskill
    """)

CONTINUE = word_set("continue keep maintain remain stay persist persevere sustain uphold")

WATCH = word_set("monitor observe watch track follow")

# Known as verbs, of no class of their own.
OTHER = word_set("""
    avoid aim strive look dig dive try do be become learn spread conduct perform undertake phase rule plug seal
    tame wrangle chase await wait fight focus invest leverage lead put work need want seek attempt pursue
    embrace bear support adhere step ramp beef shift
    """)

ALL = (
    MAKE
    | DIRECTION
    | RELATIVE
    | WORK
    | STATE
    | THINKING
    | FINDING_OUT
    | CONTACT
    | BEHAVE
    | FIX_PEOPLE
    | CONTINUE
    | WATCH
    | OTHER
)

# What an act is called as a noun: "improvement of the alert", "investigation into the stall".
NOMINAL = {
    noun: line.partition(":")[0].strip()
    for line in """
    improve: improvement improvements
    enhance: enhancement enhancements
    optimise: optimisation optimization optimisations optimizations
    strengthen: strengthening
    reinforce: reinforcement
    modernise: modernisation modernization
    stabilise: stabilisation stabilization
    professionalise: professionalisation
    uplift: uplift
    investigate: investigation investigations
    analyse: analysis
    assess: assessment
    evaluate: evaluation
    explore: exploration
    examine: examination
    consider: consideration
    discuss: discussion discussions
    research: research
    review: review reviews
    study: study feasibility
    reassess: reassessment
    reconsider: reconsideration
    deep-dive: deep-dive
    spike: spike
    brainstorm: brainstorm brainstorming
    reflect: reflection
    harmonise: harmonisation harmonization
    rationalise: rationalisation rationalization
    standardise: standardisation standardization
    consolidate: consolidation
    digitalise: digitalisation
    digitise: digitisation
    unify: unification
    formalise: formalisation formalization
    centralise: centralisation
    reduce: reduction
    minimise: minimisation minimization
    eliminate: elimination
    simplify: simplification
    expand: expansion
    mitigate: mitigation
    accelerate: acceleration
    refactor: refactoring
    rework: rework
    overhaul: overhaul
    tune: tuning fine-tuning
    redesign: redesign
    restructure: restructuring
    clean: cleanup clean-up
    revise: revision
    continue: continuation
    maintain: maintenance
    prevent: prevention
    avoid: avoidance
    ensure: assurance
    align: alignment
    coordinate: coordination
    retrain: retraining re-training
    sensitise: sensitisation
    educate: education
    encourage: encouragement
    """.strip().splitlines()
    for noun in line.partition(":")[2].split()
}
