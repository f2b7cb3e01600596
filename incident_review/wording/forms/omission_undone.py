"""What was not done: passives, and the care that was lacking."""

from incident_review.wording.form import Row

ROWS = (
    Row(
        """
        step|steps|task|tasks|action|check|item|instruction|instructions|stage ..8 was|were|been @missed|skipped|omitted|forgotten|overlooked !by|if|when
        """,
        hit="A step to copy the second list was missed.",
        sound="The step of the job was skipped by the scheduler.",
        unless="negated future attackers purpose by-system conditional conditioned reasoned",
    ),
    Row(
        """
        ^ ..3 not :adverb* @tested|reviewed|verified|validated|rehearsed|communicated|checked|announced against|in|on|with|before|for|beforehand|properly|enough|.|,
        """,
        hit="Change not tested against the second region",
        sound="Images not tested by the scanner go to the quarantine.",
        unless="future conditional attackers purpose by-system question present reason-for",
    ),
    Row(
        """
        !who|version was|were|been|has|had|have :adverb* not :adverb* been? :adverb* @:human_strict|learned|learnt|heeded|handed|communicated !in|to|outside|from|a|an|critical|urgent|necessary
        was|were|been|has|had|have :adverb* not :adverb* been? :adverb* load|stress|properly|fully|formally|well? @rehearsed|tested|reviewed|prepared|briefed|thought ..1
        was|were|been|has|had|have not|never|hardly :adverb* been? :adverb* @passed|followed|taken|made|acted|looked|thought|picked|written|read|handed|signed|backed|carried|kept|dealt|talked|worked|lived|adhered|attended|factored|relied|built|listened on|up|through|into|over|seriously|down|out|off|upon|with|to|in
        precautions|care|steps|measures|action|checks|check|lessons|lesson|notes|backup|precaution|validation|verification|test|tests|testing|isolation|suite|scan|scans|procedure|procedures|process|assessment|review|rehearsal|checklist|canary was|were|had :adverb* not :adverb* been? :adverb* @taken|made|done|learned|learnt|carried|performed|drawn|run|completed|followed|conducted|undertaken|executed
        was|were|been|had not ..1 !seen|heard|noticed|observed|found|set|loaded|handled|read|closed|applied|saved|released|reported|updated|included|shown :human_participle ..3 @enough|beforehand|properly|further|thoroughly|sufficiently|accordingly|carefully
        and|but|yet|, then? @not :adverb* :human_strict|reacted|responded|passed|followed|acted|looked|picked|handed|answered|returned|opened|forwarded|updated|replaced|renewed|removed|rotated|revoked|closed|mitigated|addressed|merged|deployed|shipped|released|carried|implemented|completed|finished
        was|were|been not :adverb* @communicated|announced|publicised|publicized to|in|widely|clearly|by|until|before|effectively|.
        was|were|been|had|has not :adverb* been? :adverb* :human_participle|updated|done|paid ..6 in ..1 good|timely? @time|advance|manner
        not :adverb? :participle soon|early|quickly|fast|promptly|swiftly|speedily|rapidly|often|regularly|frequently @enough
        not all|every|each|one ..4 was|were|had|been :adverb* been? @followed|checked|read|done|completed|tested|consulted|informed|reviewed|rehearsed|covered|updated|told|carried|performed|signed|ticked|verified|observed|warned|notified|briefed|asked|trained
        not|never been? @taken|took into account|consideration
        had not|never :adverb* been :adverb* @ordered|upgraded|reordered|fitted|decommissioned ..1
        password|passwords|credentials|account|accounts|access ..4 had|was|were not|never :adverb* been? :adverb* @changed|disabled !to|by
        @staging|canary|sandbox|preprod|pre-production ..2 was|were not :adverb* used|run|consulted
        only ..1 been? @tested|verified|rehearsed|reviewed|exercised on|with|in|for|against
        @tested|verified|rehearsed only on|with|in|for|against
        ^ only ..5 was|were @tested|reviewed|verified|rehearsed
        had @last been tested|verified|exercised|rehearsed|checked|practised
        not been? @shown|taught|trained|briefed|instructed how|on|about|that
        it was not|never @established|realised|realized|understood|appreciated|recognised|recognized|checked by|that|whether
        """,
        hit="The failover was not rehearsed.",
        sound="Image cleaning is not covered by tests.",
        unless="future attackers by-system conditional users because present only-before asked-why",
    ),
    Row(
        """
        not :adverb* @identified|recognised|recognized|noticed|spotted|seen|caught|considered|anticipated|foreseen|raised|reported|understood|appreciated|remembered|respected|honoured|honored|picked|filed ..3 by AGENT
        not|never|hardly|nor|neither :adverb* been? :adverb* :left_undone ..5 @by AGENT !'s
        not|never :adverb* been? :adverb* !:cleared :participle ..1 @by AGENT !'s
        not|never :adverb* been? :adverb* :human_strict|learned|learnt|followed ..2 by the|its|their|his|her ..2 @group|author|authors|owner|owners|operator|operators|office
        was never|not :adverb* @established|verified|checked|tested|asked ..1 by
        """,
        hit="The expiry was not identified by the operations team.",
        sound="The regression suite had not been started by the scheduler.",
        unless="would future attackers present users conditional reasoned question",
    ),
    Row(
        """
        incident|emergency|outage|alert|rollout|rollback|failover|deployment|release|escalation|evacuation ..3 was|were not :adverb* @declared|stopped|halted|paused|aborted|started|initiated|opened|raised until|even|although|despite|for|$
        no incident|emergency ..2 was|had|were been? @declared|called|opened|raised
        incident|emergency was not|never @declared
        rule|rules|principle|policy|procedure|process|protocol|order|sequence|instruction|instructions|guideline|guidelines|standard|practice|checklist|convention|freeze ..4 not :adverb* been? @observed|followed|respected|used|honoured|adhered|obeyed|enforced|consulted|invoked
        principle|policy|procedure|process|protocol ..3 not :adverb* been? @applied
        rule|rules|principle|policy|procedure|process|protocol|guideline|guidelines|checklist|freeze|instruction|instructions ..3 was|were|been :adverb* @ignored|disregarded|broken|bypassed|breached|flouted|violated|circumvented
        ticket|tickets|action|actions|follow-up|follow-ups|items|recommendations ..6 was|were @still ..1 open|outstanding|pending|unfinished|incomplete|undone
        :upkept|rotation ..4 was|were|had|has|have not|never :adverb* been? :adverb* @:upkeep !by|on|in
        silence|silences|mute|mutes|mode|flag|toggle|override|workaround|rule|access|account|key|permissions ..3 was|were|had not|never :adverb* been? :adverb* @removed|switched|turned|lifted|revoked|cleaned|reverted|unset|disabled|withdrawn ..1
        @documentation|docs|runbook|runbooks|wiki|readme|playbook|inventory|diagram|diagrams|manual|plan|procedure|rota|page ..3 not|never been? ..1 updated|kept|maintained|written|reviewed|adapted|touched|revised|opened|looked|read|used|consulted|observed|followed
        follow-up|followup|action|actions|recommendation|recommendations|item|items|remediation|findings|lessons|advice|warnings|warning|suggestion ..8 had|has|have|was|were not :adverb* been? :adverb* @completed|done|closed|finished|implemented|prioritised|prioritized|acted|heeded|taken|adopted|addressed|considered|applied|fixed
        part|parts|step|steps|cleanup|clean-up|handover|migration|rollout ..14 was|were not @completed|finished|done
        page|stakeholders|management|partners|business|press|regulator|sites|stores|staff|crew|crews|wards|desk|hotline|support|customers|customer|clients|client|users ..2 was|were not|never :adverb* @updated|informed|told|notified|kept|warned|briefed|contacted|advised|involved|asked
        not :adverb* @kept ..1 in|up|current|abreast|aligned|informed ..1 sync|step|to|touch|line|.|date|of
        @still ..1 not installed|applied|deployed|patched|upgraded|updated|replied|answered|acted|tested|reviewed|renewed|rotated|learned|learnt|done
        not been? :adverb* @updated|tested|reviewed|exercised|patched|rotated|revised ..2 since|for
        not ..1 made @permanent|persistent
        bug|issue|problem|flaw|weakness|risk|gap|defect ..8 known|identified|reported ..8 but|yet ..4 not :adverb* @fixed|addressed|mitigated|resolved|prioritised|prioritized|triaged|acted
        """,
        hit="The rota had not been updated since the move.",
        sound="The certificate was not renewed by the job.",
        unless="negated-early future attackers by-system conditional because reasoned question users present",
    ),
    Row(
        """
        was|were|been|is|are|had|has ..1 @never|neither ..1 been? :adverb* !seen :never_done
        @never ..1 been :adverb* :human_participle|restored|cleaned|deleted
        @never :human_strict ..1 $
        and|but|yet|, @never :adverb* :never_done
        which|that was|were @never :adverb* :never_done|rolled|carried
        :word ..4 @never :human_strict ..1 for|since|before|until|after|during
        never ..1 @left the|its|their ..2 draft|drafts|backlog|drawer|whiteboard|folder|board
        practice|habit|procedure|check|checks|drill|drills|exercise ..8 @lapsed|disuse|abeyance|discontinued
        was|were @never given|got|get|received ..3 attention|priority|thought|review|look|scrutiny
        """,
        hit="An owner for the shared cluster was never named.",
        sound="The job was never started, as its queue was empty.",
        unless="future attackers by-system conditional reasoned question users would",
    ),
    Row(
        """
        no|not ..3 test|tests|check|checks|review|drill|rehearsal|snapshot|announcement|warning|notice|owner|plan|handover|ticket|thought|effort|dry-run|trial|question|questions|follow-up|deputy|substitute|replacement|stand-in|successor|consideration|provision|allowance|run|commander|lead was|were|had been? @made|taken|written|given|named|assigned|held|done|run|carried|drawn|sent|asked|raised|opened|filed|arranged|agreed|planned|scheduled|performed|conducted|sought|considered|kept
        @no|little|few|hardly|scarcely|scant|insufficient|inadequate|superficial|cursory|minimal !such ..3 :step_of_care ..6 was|were|had|has|been been? :adverb* undertaken|devoted|applied|afforded|accorded|exercised|performed|conducted|dedicated|allocated|sought|obtained|requested|invested|forthcoming|commissioned|mounted|arranged|convened|provided|offered|spared|paid|given|held|carried|made|done|run
        no @change request|record|ticket ..1 was|were|had|existed
        not|never @get|got|receive|received|given a|any|the|enough|proper ..2 review|test|testing|check|attention|thought|look|priority|scrutiny
        no ..3 :role was|were|had|been @assigned|appointed|named|designated|nominated|consulted|involved
        too ..1 @little|few ..2 time|:step_of_care ..4 was|were|had|has|went|is been? :adverb* devoted|given|allowed|allotted|allocated|spent|applied|left|set|reserved|dedicated|spared|into|on
        no|little|scant|insufficient|too|inadequate|hardly ..2 @thought|attention|consideration|heed|regard|weight|care|effort|priority|emphasis|importance ..6 given|paid|accorded|devoted|attached|placed|spent|afforded|put|dedicated|directed
        @:sufficient ..2 :step_of_care ..5 was|were|had|has not :adverb* been? :adverb* given|paid|devoted|applied|afforded|accorded|exercised|undertaken|displayed|shown|performed|conducted|made|done|sought|obtained|taken|provided|requested|had|carried|received|held|offered
        not|never ..2 @enough|sufficient|adequate ..1 :step_of_care !to|and
        not ..1 @sufficiently|adequately|properly|thoroughly|fully|carefully|rigorously|enough|well :human_strict|tested|reviewed|documented|communicated|planned|thought|understood|monitored|assessed|scoped|briefed
        no @attempt|effort|move|provision|allowance ..1 was|were|had|has been? :adverb* made|undertaken|taken by|to|for|against
        no @testing|rehearsal|consultation|coordination|comms|communication|handover|follow-up|heads-up|debrief|double-check|dry-run|sanity was|were|had|took|went|came|ever|between|with ..1 done|made|carried|place|happened|out|undertaken|given|the|two
        :step_of_care|meeting|session|run ..1 did|had|has not|never @take|taken|happen|happened|occur|occurred place|.|,|until|for|in|before
        such|this|that|the ..2 @clearance|consent|approval|authorisation|authorization|confirmation|verification|consultation|permission|inspection|countersignature ..3 was|were|had not|never :adverb* been? :adverb* sought|obtained|requested|given|carried|performed|done|made|awaited
        no ..3 had|has @ever been :participle
        was|were|had given|offered|afforded|received|had no|little|insufficient|inadequate|hardly ..2 @training|instruction|briefing|handover|induction|guidance|supervision|notice|warning|familiarisation|information|introduction|explanation|refresher
        @nothing ..2 been? done|undertaken ..2 with|about|for|until|to
        """,
        hit="Adequate consideration was not given to the flights under way.",
        sound="Adequate memory was not given to the container.",
        unless="would future attackers present users conditional reasoned question by-system",
    ),
    Row(
        """
        @insufficient|inadequate|poor|lax|deficient|shallow|cursory|superficial|half-hearted|sloppy|hasty|rushed|perfunctory|patchy|scant|hurried testing|review|reviews|tests|planning|preparation|communication|training|oversight|coordination|supervision|vetting|validation|checking|diligence|consideration|attention|thought|analysis|rehearsal|care|verification|understanding|scrutiny|handover !and|around|on|redundancies
        @insufficient|inadequate|incomplete|limited ..1 testing|review|reviews|rehearsal|planning|communication|preparation|coordination|vetting|oversight ..4 led|caused|allowed|meant|let|contributed|resulted|before|prior|during|of|in|by|between|was
        @lack|absence of ..2 testing|tests|review|reviews|planning|preparation|communication|coordination|rehearsal|training|oversight|diligence|attention|follow-up|ownership|vetting|care|supervision|forethought|foresight|checks|challenge|scrutiny|escalation !redundancies|channels|tools
        @zero testing|tests|comms|communication|planning|ownership|accountability|coordination|follow-up|discipline|thought|review|reviews|rehearsal
        there was|were|had|has been? no|little|insufficient|zero|hardly ..2 @ownership|accountability|discipline|supervision|leadership|communication|coordination|follow-up|planning|preparation|oversight|urgency|follow-through|consultation|handover|rehearsal|heads-up
        @under-tested|under-reviewed|under-prepared|underprepared|poorly ..1 tested|planned|communicated|documented|coordinated|prepared|executed|designed|managed|reviewed|thought|conceived|understood|trained|handled|labelled
        @inadequately|insufficiently|poorly|badly|barely|hardly|scarcely tested|planned|communicated|coordinated|prepared|executed|reviewed|thought|conceived|understood|trained|handled|rehearsed|monitored|briefed|informed|scoped|considered|maintained
        :virtue|:step_of_care|housekeeping|vetting|communications|comms ..6 was|were|been :degree* ..6 @lacking|wanting|non-existent|nonexistent|inadequate|insufficient|deficient|unsatisfactory|minimal|perfunctory|cursory|patchy|poor|superficial|rudimentary|haphazard|half-hearted|sporadic
        adequate|proper|sufficient|due|appropriate|effective|meaningful|timely|any ..6 was|were ..2 @lacking|wanting|absent|missing|omitted|neglected
        testing|tests|monitoring|communication|documentation|planning|review|reviews|coverage|coordination|preparation ..6 not ..2 @thorough|extensive|rigorous|comprehensive|exhaustive|sufficient|adequate|enough
        insufficient|inadequate|scant|little|undue|too ..1 @weight|attention|thought|consideration|emphasis|priority|importance|regard|heed given|paid|to
        an @omission|oversight that|which
        @oversight|omission|lapse|neglect|inaction ..1 cost|costs|led|meant|left|resulted|caused|allowed|exposed
        @omission of a|an|the|any|this|that|such ..3 :step_of_care
        step|steps|host|hosts|server|servers|node|machine|region|site|customer|record|environment ..3 was|were|got|been @missed|forgotten|overlooked|omitted ..1 in|during|out|off|from|when|while
        step|steps|section|item ..3 was|were @left out|off
        @breakdown in|of ..1 communication|communications|coordination
        few|hardly|barely|scarcely|little|not|too ..2 had|did|was|were ..1 @bothered|rehearsed|thought|verified
        """,
        hit="Our communication during the incident was poor.",
        sound="The signal on the third channel was poor.",
        unless="negated-early future attackers conditional question reasoned present would users just-negated not-claimed negated-cause",
    ),
    Row(
        """
        drill|drills|rehearsal|test|tests|exercise|review|audit|upgrade|patch|training|check|checks|fix|cleanup|clean-up|work|ticket|item|task|migration|renewal|maintenance|rebuild|update|replacement|rotation|repair|inspection ..5 @postponed|deferred|shelved|deprioritised|deprioritized|parked|cancelled|dropped|sacrificed|abandoned|descoped|delayed|skipped ..8 for|again|twice|repeatedly|indefinitely|several|lack|time|times|favour|favor|and|never|running|altogether|once
        test|tests|exercise|drill|review|audit|upgrade|patch|training|check|checks|fix|cleanup|work|renewal|maintenance|replacement|rotation ..3 @pushed|called|put ..1 back|off ..4 for|again|twice|repeatedly|indefinitely|several|and
        @sat|sitting|sit|languished|languishing|lingered|lingering|rotted|rotting|gathering|gathered|collecting|collected|lay|lying|parked|stuck|waited|waiting|stayed|remained ..5 backlog|drawer|inbox|dust|shelf|ticket|tickets|spam|wishlist|todo|branch|pr
        @kept|keep being ..1 put|pushed|postponed|deferred|moved|delayed|bumped|ignored|skipped|forgotten
        put|pushed|kicked|moved to|on|into|down ..1 @backburner|back-burner|backlog
        was|were|is|are on the @to-do|todo|backlog
        was|were|been|had|has|got|get @allowed to ..1 expire|lapse|rot|fester|grow|drift|fill|pile|slip|slide
        was|were|been @left ..1 unattended|unprotected|unpatched|open|exposed|unlocked|unsecured|alone|hanging|unset|muted|silenced|disabled|enabled
        verified|checked|tested|reviewed|read|seen|noticed|approved|questioned|owned by @none of
        was|were|been|had @left on|in|off|switched|turned .|,|after|for|since|when|while|overnight|by|in|production|place|debug
        been|was|were left in ..3 @mode
        was|were|been @left ..1 for later|tomorrow|another
        for @lack|want of time|attention|interest|care|a|one|anyone|budget
        proposal|idea|suggestion|plan|upgrade|initiative|project ..8 was|were|been :adverb* @dropped|shelved|rejected|abandoned|deprioritised|deprioritized|parked|forgotten
        other|more ..3 took @priority|precedence
        left ..1 @half|incomplete ..1
        was|were|been @left out of|in|to|for the|our|order|save|gain|speed|lack|want|time
        @left|kept|leaving ..3 to|until|for the ..1 last|very|final minute|moment|second|end|day|hour
        @supposed|meant|intended|expected to ..12 and|but|yet|; ..2 did|was|were|had|has not !so|it|exactly|just|that
        @supposed|meant|intended to ..8 and|but ..1 did !so|it|exactly|just|that
        was|were|had been @promised|planned|agreed|announced|discussed|budgeted ..8 , it|this|that|nothing|but was|were|has|had|never ..1 not|never|done|came|happened
        stayed|remained|existed only? on @paper
        in @favour|favor of ..1 features|speed|feature|convenience|revenue|deadline|deadlines|roadmap|delivery|shiny|product
        register|log|handover|plan|notes|ticket|runbook|checklist|procedure|announcement|agenda|design|inventory|schedule ..3 @omitted|lacked|contained|carried|bore|made|gave|included any|no ..1 mention|reference|entry|note|warning|word|owner|step|instruction|rollback|contact ..1 of|for|to|about|on|that
        for the first time on|when ..4 @needed
        been|was|were long? due for ..3 @since|years|months
        """,
        hit="The licence renewal was left until the last minute.",
        sound="The licence was renewed on the last day of May.",
        unless="negated-early future attackers conditional by-system question users reasoned present goes-on",
    ),
)
