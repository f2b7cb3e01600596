"""What was not done: passives, and the care that was lacking."""

from incident_review.wording.form import Row

ROWS = (
    Row(
        """
        step|steps|task|tasks|action|check|item|instruction|instructions|stage|stages|handover|sign-off|checklist|chore|actions|cleanup|clean-up|phase|prerequisite|precaution|safeguard ..8 was|were|been|got @missed|skipped|omitted|forgotten|overlooked|neglected|bypassed|disregarded !by|if|when
        """,
        hit="A step to copy the second list was missed.",
        sound="The step of the job was skipped by the scheduler.",
        unless="negated future attackers purpose by-system conditional conditioned reasoned follows-from",
    ),
    Row(
        """
        ^ ..3 not :adverb* @tested|reviewed|verified|validated|rehearsed|communicated|checked|announced|briefed|consulted|informed|told|warned|escalated|rotated|renewed|agreed|trained|assessed|scoped against|in|on|with|before|for|beforehand|properly|enough|.|,|after|until|since|at|anywhere|adequately|sufficiently|$
        """,
        hit="Change not tested against the second region",
        sound="Images not tested by the scanner go to the quarantine.",
        unless="future conditional attackers purpose by-system question present reason-for",
    ),
    Row(
        """
        !who|version|link|links|redirect|redirects|symlink|symlinks|pointer was|were|been|has|had|have|got :adverb* not :adverb* been? :adverb* @:human_strict|learned|learnt|heeded|handed|communicated|taught|phoned|rung|telephoned|countersigned|minuted|costed|risk-assessed|cascaded|disseminated|debriefed|trialled|trialed|piloted|diarised !in|to|outside|from|a|an|critical|urgent|necessary
        was|were|been|has|had|have :adverb* not :adverb* been? :adverb* load|stress|properly|fully|formally|well? @rehearsed|tested|reviewed|prepared|briefed|thought|practised|practiced|trialled|trialed|supervised|coordinated ..1
        was|were|been|has|had|have not|never|hardly :adverb* been? :adverb* @passed|followed|taken|made|acted|looked|thought|picked|written|read|handed|signed|backed|carried|kept|dealt|talked|worked|lived|adhered|attended|factored|relied|built|listened|pressed|chased|spelled|spelt|weighed|walked|spoken on|up|through|into|over|seriously|down|out|off|upon|with|in|forward
        was|were|been|has|had|have not|never|hardly :adverb* been? :adverb* @adhered|attended|talked|listened|kept|looked|seen|spoken|tended to
        was|were|been|has|had|have not|never|hardly :adverb* been? :adverb* @passed|handed|given|shown|read|communicated|forwarded|relayed|explained|conveyed|mentioned|escalated|disclosed|circulated|demonstrated to ..1 AGENT
        !health|liveness|readiness|startup|integrity|consistency|status precautions|care|steps|measures|action|checks|check|lessons|lesson|notes|backup|precaution|validation|verification|test|tests|testing|isolation|suite|scan|scans|procedure|procedures|process|assessment|review|rehearsal|checklist|canary|briefing|debrief|dry-run|walkthrough|audit|drill|drills|exercise|inspection|calibration|survey|homework|diligence|safeguards was|were|had :adverb* not :adverb* been? :adverb* @taken|made|done|learned|learnt|carried|performed|drawn|run|completed|followed|conducted|undertaken|executed|applied|observed|absorbed|internalised|internalized|shared|held
        was|were|been|had not ..1 !seen|heard|noticed|observed|found|set|loaded|handled|read|closed|applied|saved|released|reported|updated|included|shown :human_participle ..3 @enough|beforehand|properly|further|thoroughly|sufficiently|accordingly|carefully|adequately|rigorously|comprehensively|systematically|upfront|promptly
        and|but|yet|, then? not :adverb* @:human_strict|mentioned|flagged|reacted|responded|passed|followed|acted|looked|picked|handed|answered|returned|opened|forwarded|updated|replaced|renewed|removed|rotated|revoked|mitigated|addressed|carried|implemented|corrected|fixed|phoned|rung
        was|were|been not :adverb* @communicated|announced|publicised|publicized|disclosed|relayed|conveyed to|in|widely|clearly|by|until|before|effectively|.|beforehand|properly|ahead|outside|across|externally|internally|publicly|promptly|early
        was|were|been|had|has not :adverb* been? :adverb* :human_participle|updated|done|paid|ordered|given|made|placed|published|announced ..6 in ..1 good|timely? @time|advance|manner|fashion
        not :adverb? :participle soon|early|quickly|fast|promptly|swiftly|speedily|rapidly|often|regularly|frequently|widely|loudly|clearly|forcefully|thoroughly|carefully|closely|urgently|firmly|explicitly|strongly|rigorously @enough
        not all|every|each|one ..4 was|were|had|been :adverb* been? @followed|checked|read|done|completed|tested|consulted|informed|reviewed|rehearsed|covered|updated|told|carried|performed|signed|ticked|verified|observed|warned|notified|briefed|asked|trained|documented|considered|anticipated|involved|invited|audited|inspected|rotated|renewed|patched|addressed|examined|heeded|escalated
        not|never|hardly|insufficiently been? @taken|took into account|consideration
        had not|never :adverb* been :adverb* @ordered|upgraded|reordered|fitted|decommissioned|purchased|bought|procured|serviced|arranged|organised|organized|staffed|chased ..1
        password|passwords|credentials|account|accounts|access|pin|passphrase|login|logins|secret|secrets|badge ..4 had|was|were not|never :adverb* been? :adverb* @changed|disabled|withdrawn|deactivated !to|by
        @staging|canary|sandbox|preprod|pre-production|pre-prod|uat|testbed|test-bed ..2 was|were not :adverb* used|run|consulted|exercised|involved
        only ..1 been? @tested|verified|rehearsed|reviewed|exercised|trialled|trialed|piloted|practised|practiced|assessed|inspected on|with|in|for|against|at|under|once|during|after
        @tested|verified|rehearsed|reviewed|trialled|trialed|piloted|practised|practiced|exercised|assessed only on|with|in|for|against|at|under|once|during|after
        ^ only ..5 was|were @tested|reviewed|verified|rehearsed|consulted|informed|briefed|trained|told|warned|considered|examined|trialled|trialed
        had|has @last been tested|verified|exercised|rehearsed|checked|practised|practiced|opened|reviewed|inspected|held|validated|drilled|audited|calibrated|serviced|cleaned|maintained|rotated|read|consulted
        not been? @shown|taught|trained|briefed|instructed|coached|told|informed|warned|advised how|on|about|that|why|what|where|whether|which|when
        it was not|never @established|realised|realized|understood|appreciated|recognised|recognized|checked|noticed|spotted|considered|anticipated|foreseen|asked|communicated|questioned|grasped by|that|whether|until|how|what|who|which
        """,
        hit="The failover was not rehearsed.",
        sound="Image cleaning is not covered by tests.",
        unless="future attackers by-system conditional users because present only-before asked-why reasoned",
    ),
    Row(
        """
        not :adverb* identified|recognised|recognized|noticed|spotted|seen|caught|considered|anticipated|foreseen|raised|reported|understood|appreciated|remembered|respected|honoured|honored|picked|filed|observed|detected|discovered|questioned|flagged|answered|escalated|attended ..3 @by AGENT
        not|never|hardly|nor|neither :adverb* been? :adverb* :left_undone ..5 @by AGENT !'s
        not|never :adverb* been? :adverb* !:cleared :participle ..1 @by AGENT !'s
        not|never :adverb* been? :adverb* :human_strict|learned|learnt|followed ..2 by the|its|their|his|her ..2 @group|author|authors|owner|owners|operator|operators|office|agency|committee|board|desk|crew|shift|regulator|planners|approvers|designers|maintainers
        was never|not :adverb* @established|verified|checked|tested|asked|reviewed|examined|questioned|inspected|considered ..1 by
        """,
        hit="The expiry was not identified by the operations team.",
        sound="The regression suite had not been started by the scheduler.",
        unless="would future attackers present users conditional reasoned question",
    ),
    Row(
        """
        incident|emergency|outage|alert|rollout|rollback|failover|deployment|release|escalation|evacuation|drill|freeze|recall|shutdown|crisis|disaster ..3 was|were not :adverb* @declared|stopped|halted|paused|aborted|started|initiated|opened|raised|called|invoked|escalated|convened|ordered|suspended|postponed|pulled until|even|although|despite|for|$|till|though|before
        no incident|emergency|crisis|disaster|ticket|bridge ..2 was|had|were been? @declared|called|opened|raised|convened|announced|filed|invoked
        incident|emergency|outage|crisis|disaster was|had not|never @declared|called|escalated|raised
        rule|rules|principle|policy|procedure|process|protocol|order|sequence|instruction|instructions|guideline|guidelines|standard|practice|checklist|convention|freeze|playbook|playbooks|runbook|runbooks|requirement|requirements|advice|recommendation|recommendations|manual|norm|norms|embargo|precaution|precautions|safeguard|safeguards|routine|policies|procedures|processes|protocols|practices|checklists|conventions ..4 not :adverb* been? @observed|followed|respected|used|honoured|adhered|obeyed|enforced|consulted|invoked|honored|upheld|policed|heeded|complied|practised|practiced|read
        principle|policy|procedure|process|protocol|standard|standards|guideline|guidelines|checklist|precaution|precautions|lessons|safeguards ..3 not :adverb* been? @applied
        rule|rules|principle|policy|procedure|process|protocol|guideline|guidelines|checklist|freeze|instruction|instructions|runbook|playbook|convention|standard|standards|norm|norms|advice|practice|practices|policies|procedures|protocols|processes|safeguard|safeguards|agreement|embargo ..3 was|were|been|got :adverb* @ignored|disregarded|broken|bypassed|breached|flouted|violated|circumvented|sidestepped|evaded|skirted|dodged|subverted|bent|skipped|forgotten|neglected|overlooked|defied|contravened|infringed
        ticket|tickets|action|actions|follow-up|follow-ups|items|recommendations|task|tasks|finding|findings|bug|bugs|risk|risks|item|remediation|fix|fixes|upgrade|cleanup|review ..6 was|were @still ..1 open|outstanding|pending|unfinished|incomplete|undone|unresolved|unaddressed|undecided|unread|unanswered|unimplemented|overdue|parked|unowned
        :upkept|rotation ..4 was|were|had|has|have|got @not|never :adverb* been? :adverb* :upkeep !by|on|in
        silence|silences|mute|mutes|mode|flag|toggle|override|workaround|rule|access|account|key|permissions|exception|exemption|waiver|waivers|grant|bypass|diversion|banner|hotfix|badge|login|logins|toggles|overrides|workarounds|freeze|block ..3 was|were|had not|never :adverb* been? :adverb* @removed|switched|turned|lifted|revoked|cleaned|reverted|unset|disabled|withdrawn|re-enabled|cancelled|canceled|retired|undone|rescinded|deactivated ..1
        @documentation|docs|runbook|runbooks|wiki|readme|playbook|inventory|diagram|diagrams|manual|plan|procedure|rota|page|notes|guide|guides|handbook|handbooks|procedures|playbooks|roster|checklist|checklists|instructions|drawing|drawings|sop|sops|dashboard|dashboards|plans|rotas ..3 not|never been? ..1 updated|kept|maintained|written|reviewed|adapted|touched|revised|opened|looked|read|used|consulted|observed|followed|corrected|amended|refreshed|checked|tested|circulated|finished|rehearsed|exercised|verified|validated|handed|reconciled|invoked
        :learning ..8 had|has|have|was|were not :adverb* been? :adverb* @:taken_up
        part|parts|step|steps|cleanup|clean-up|handover|migration|rollout|checklist|rehearsal|drill|inventory|audit|assessment|documentation|training|onboarding|decommissioning|review|remediation ..14 was|were not @completed|finished|done|concluded
        :audience ..2 was|were|had not|never :adverb* @updated|informed|told|notified|kept|warned|briefed|contacted|advised|involved|asked|consulted|phoned|rung|telephoned|apprised|approached|canvassed|reassured|looped|invited
        not :adverb* @kept ..1 in|up|current|abreast|aligned|informed ..1 sync|step|to|touch|line|.|date|of|mind|shape|loop|pace|repair|check
        @still ..1 not been? installed|applied|deployed|patched|upgraded|updated|replied|answered|acted|tested|reviewed|renewed|rotated|learned|learnt|done|told|informed|fixed|addressed|agreed|decided|escalated|briefed|documented|revoked|implemented|noticed|realised|realized|looked|called|contacted|ordered|replaced|repaired|trained|read|consulted|considered|verified|rehearsed
        not been? :adverb* @updated|tested|reviewed|exercised|patched|rotated|revised|maintained|checked|audited|inspected|serviced|calibrated|rehearsed|drilled|cleaned|verified|validated|refreshed|revisited|renewed|trained|practised|practiced|upgraded|looked|reconciled ..2 since|for|recently|lately|regularly
        not ..1 @made permanent|persistent|explicit|mandatory|compulsory|public|known|clear
        bug|issue|problem|flaw|weakness|risk|gap|defect|limitation|limit|race|leak|vulnerability|hazard|quirk|deficiency|shortcoming|danger|regression|bottleneck|deviation ..8 known|identified|reported|documented|noted|raised|recorded|logged|flagged|recognised|recognized|understood|discussed|noticed|spotted ..8 but|yet|and|though|although ..4 not :adverb* @fixed|addressed|mitigated|resolved|prioritised|prioritized|triaged|acted|remedied|rectified|corrected|tackled|dealt|closed|patched|tracked|investigated|pursued|escalated|followed
        """,
        hit="The rota had not been updated since the move.",
        sound="The certificate was not renewed by the job.",
        unless="negated-early future attackers by-system conditional because reasoned question users present",
    ),
    Row(
        """
        was|were|been|is|are|had|has|got ..1 @never|neither ..1 been? :adverb* !seen|built|made :never_done
        was|were|been|is|are|had|has @never ..1 been? :adverb* built|made !for|to|with|as|of
        @never ..1 been :adverb* :human_participle|restored|cleaned|deleted
        @never :human_strict ..1 $
        and|but|yet|, @never :adverb* :never_done
        which|that was|were @never :adverb* :never_done|rolled|carried
        :word ..4 @never :human_strict ..1 for|since|before|until|after|during|against|despite|prior|outside
        never ..1 @left the|its|their|a|our|his|her ..2 draft|drafts|backlog|drawer|whiteboard|folder|board|paper|notebook|wiki|desk|inbox|shelf|slide|slides|spreadsheet|wishlist|document|doc|minutes
        practice|habit|procedure|check|checks|drill|drills|exercise|walk|round|rounds|meeting|meetings|inspection|review|reviews|briefing|rehearsal|routine|rule|ritual|custom|tradition|discipline|patrol|patrols|audit|audits|sampling|training|stand-up|standup|retro|handover|handovers|testing|rehearsals|inspections|briefings|checklist|housekeeping ..8 @lapsed|disuse|abeyance|discontinued|wayside|dwindled|petered|waned|fizzled|withered|atrophied|eroded|abandoned|neglect|disrepair
        was|were|been|had @never|hardly|barely|rarely given|got|get|received|paid|accorded|afforded|devoted ..3 attention|priority|thought|review|look|scrutiny|consideration|care|weight|heed|testing|hearing|airing|emphasis|importance|check|drill|rehearsal|inspection
        """,
        hit="An owner for the shared cluster was never named.",
        sound="The job was never started, as its queue was empty.",
        unless="future attackers by-system conditional reasoned question users would",
    ),
    Row(
        """
        no|not ..3 @test|tests|check|checks|review|drill|rehearsal|snapshot|announcement|warning|notice|owner|plan|handover|ticket|thought|effort|dry-run|trial|question|questions|follow-up|deputy|substitute|replacement|stand-in|successor|consideration|provision|allowance|run|commander|lead|audit|backup|backups|checklist|debrief|decision|cover|reviewer|approver|deadline was|were|had been? :carried|written|named|assigned|run|sent|raised|opened|filed|agreed|planned|considered|kept|prepared|drafted|put|produced|issued|designated|nominated|appointed|documented|reached|booked|circulated|published
        @no|little|few|hardly|scarcely|scant|insufficient|inadequate|superficial|cursory|minimal !such ..3 :step_of_care ..6 was|were|had|has|been been? :adverb* undertaken|devoted|applied|afforded|accorded|exercised|performed|conducted|dedicated|allocated|sought|obtained|requested|invested|forthcoming|commissioned|mounted|arranged|convened|provided|offered|spared|paid|given|held|carried|made|done|run|attached|organised|organized|instituted|solicited|allotted
        no @change|work|maintenance|deviation request|record|ticket|order|permit|form|notice|approval ..1 was|were|had|existed
        not|never @get|got|receive|received|given|gets|getting|give|gave|undergo|undergone|underwent a|any|the|enough|proper|its|their|an|adequate|sufficient|due|full|much ..2 review|test|testing|check|attention|thought|look|priority|scrutiny|consideration|care|rehearsal|briefing|training|inspection|audit|discussion|airing|weight|maintenance|drill|trial
        no ..3 :role was|were|had|been @assigned|appointed|named|designated|nominated|consulted|involved|tasked|invited|informed|told|briefed|warned|rostered|trained|elected
        too ..1 @little|few ..2 time|:step_of_care ..4 was|were|had|has|went|is been? :adverb* devoted|given|allowed|allotted|allocated|spent|applied|left|set|reserved|dedicated|spared|into|on|granted|budgeted|planned|scheduled|provided|invested|put|made|done|taken|carried|conducted|held
        no|little|scant|insufficient|too|inadequate|hardly ..2 @thought|attention|consideration|heed|regard|weight|care|effort|priority|emphasis|importance|analysis|discussion|scrutiny|testing|rehearsal|preparation|credence|notice|oversight|supervision|focus|maintenance ..6 given|paid|accorded|devoted|attached|placed|spent|afforded|put|dedicated|directed|invested|shown|applied|expended|made|done|undertaken|exercised|granted
        @:sufficient ..2 :step_of_care ..5 was|were|had|has not :adverb* been? :adverb* :carried|followed|observed
        not|never ..2 @enough|sufficient|adequate ..1 :step_of_care !to|and
        not ..1 @sufficiently|adequately|properly|thoroughly|fully|carefully|rigorously|enough|well|comprehensively|systematically|seriously|independently|formally|diligently|critically|closely|realistically|promptly :human_strict|tested|reviewed|documented|communicated|planned|thought|understood|monitored|assessed|scoped|briefed|supervised|coordinated|appreciated|weighed|staffed|resourced
        no @attempt|effort|move|provision|allowance|endeavour|endeavor|arrangements|efforts ..1 was|were|had|has been? :adverb* made|undertaken|taken|mounted|initiated
        @no testing|rehearsal|consultation|coordination|comms|communication|handover|follow-up|heads-up|debrief|double-check|dry-run|sanity|communications|training|planning|preparation|drill|drills|exercise|review|reviews|inspection|audit|briefing|discussion|dialogue|liaison|supervision|oversight|walkthrough|assessment|hand-over|tabletop|rehearsals|sign-off|retro|post-mortem|postmortem|debriefing was|were|had|took|went|came|ever|between|with ..1 done|made|carried|place|happened|out|undertaken|given|the|two|conducted|performed|provided|arranged|planned|scheduled|held
        :step_of_care|meeting|session|run|sessions|meetings|workshop ..1 did|had|has not|never @take|taken|happen|happened|occur|occurred place|.|,|until|for|in|before|at|on|despite|after|between|$
        :control of|on|at|for|due|over|in|between|by|from|, ..9 did|had|has not|never @take|taken|happen|happened|occur|occurred place|.|,|until|for|in|before|at|on|$|despite|after|during|;
        escalation|handover|rehearsal|consultation|drill|inspection|review|briefing|debrief|walkthrough|audit|assessment|training|communication|coordination|exercise|meeting|discussion|sign-off|dry-run|post-mortem|postmortem|retro|hand-over|follow-up did|had|has not @happen|happened|occur|occurred
        such|this|that|the|any|their|our|his|her|its|written|prior|formal ..2 @clearance|consent|approval|authorisation|authorization|confirmation|verification|consultation|permission|inspection|countersignature|sign-off|agreement|advice|opinion|signature|assent|go-ahead|permit|review ..3 was|were|had not|never :adverb* been? :adverb* sought|obtained|requested|given|carried|performed|done|made|awaited|asked|secured|solicited|gained
        no ..3 had|has @ever been :participle
        was|were|had given|offered|afforded|received|had|got|get|shown @no|little|insufficient|inadequate|hardly|minimal|scant|cursory ..2 training|instruction|briefing|handover|induction|guidance|supervision|notice|warning|familiarisation|information|introduction|explanation|refresher|coaching|onboarding|orientation|mentoring|instructions|advice|rehearsal|documentation|preparation|help|support
        @nothing ..2 been? done|undertaken|started|planned|arranged|decided ..2 with|about|for|until|to
        """,
        hit="Adequate consideration was not given to the flights under way.",
        sound="Adequate memory was not given to the container.",
        unless="would future attackers present users conditional reasoned question by-system machines-talk",
    ),
    Row(
        """
        @insufficient|inadequate|poor|lax|deficient|shallow|cursory|superficial|half-hearted|sloppy|hasty|rushed|perfunctory|patchy|scant|hurried|substandard|sub-standard|subpar|sub-par|slapdash|slipshod|half-baked|shoddy|haphazard|skimpy|lackadaisical|disorganised|disorganized|belated|non-existent|nonexistent :forethought|review|reviews|tests|training|attention|analysis|verification|understanding|drills|checks|maintenance|onboarding|teamwork|assessment|inspection|inspections|upkeep|decision-making|instruction !and|around|on|redundancies
        @insufficient|inadequate|incomplete|limited ..1 testing|review|reviews|rehearsal|planning|communication|preparation|coordination|vetting|oversight|training|supervision|scrutiny|handover|consultation|briefing|assessment|rehearsals ..4 led|caused|allowed|meant|let|contributed|resulted|before|prior|during|of|in|by|between|was
        @lack|absence|dearth|shortage|paucity|scarcity of ..2 :forethought|tests|review|reviews|training|attention|checks|guidance|instruction|maintenance|inspection|inspections|sign-off|rehearsals|drills|briefings|audits|assessment|upkeep|exercises !redundancies|channels|tools
        @zero testing|tests|comms|communication|planning|ownership|accountability|coordination|follow-up|discipline|thought|review|reviews|rehearsal|rehearsals|training|supervision|oversight|scrutiny|escalation|preparation|warning|awareness|curiosity|consultation|leadership|urgency|attention|care|consideration
        there was|were|had|has been? no|little|insufficient|zero|hardly ..2 @ownership|accountability|discipline|supervision|leadership|communication|coordination|follow-up|planning|preparation|oversight|urgency|follow-through|consultation|handover|rehearsal|heads-up|dialogue|liaison|discussion|debate|scrutiny|rigour|rigor|governance|collaboration|teamwork|debrief|briefing|walkthrough|dry-run|drill|sign-off|forethought|foresight|consideration
        poorly ..1 tested|planned|communicated|documented|coordinated|prepared|executed|designed|managed|reviewed|thought|conceived|understood|trained|handled|labelled
        @inadequately|insufficiently|poorly|badly|barely|hardly|scarcely|superficially|hastily|hurriedly|haphazardly|sloppily|scantily|cursorily tested|planned|communicated|coordinated|prepared|executed|reviewed|thought|conceived|understood|trained|handled|rehearsed|monitored|briefed|informed|scoped|considered|maintained|documented|supervised|resourced|estimated|assessed|organised|organized
        :virtue|:step_of_care|housekeeping|vetting|communications|comms|challenge ..6 was|were|been :degree* ..6 @lacking|wanting|non-existent|nonexistent|inadequate|insufficient|deficient|unsatisfactory|minimal|perfunctory|cursory|patchy|poor|superficial|rudimentary|haphazard|half-hearted|sporadic|thin|sketchy|scrappy|scant|sparse|abysmal|dismal|appalling|woeful|lamentable|deplorable|shoddy|substandard|slack|lax|disjointed|slapdash|slipshod|desultory|meagre|meager|paltry
        adequate|proper|sufficient|due|appropriate|effective|meaningful|timely|any ..6 was|were ..2 @lacking|wanting|absent|missing|omitted|neglected
        :forethought|training|instruction between|with|of|from|among|by|on|about ..12 was|were|been :degree* @lacking|wanting|non-existent|nonexistent|inadequate|insufficient|deficient|unsatisfactory|minimal|perfunctory|cursory|patchy|poor|superficial|thin|scant|sparse|abysmal|dismal|appalling|woeful|lamentable|shoddy|substandard|slack|lax|disjointed|desultory|meagre|meager|paltry
        @challenge|scrutiny|oversight|supervision|rehearsal|governance|vetting|consultation|debate|follow-up ..8 was|were|been :degree* limited|light|light-touch|muted|half-hearted|belated|weak|slack|lax|nominal|token|absent
        briefing|handover|instruction|preparation|rehearsal|induction|training|planning|inspection|drill|walkthrough|onboarding ..8 was|were|been :adverb* @incomplete|rushed|hurried|skimpy|garbled|vague|muddled|scrappy|sketchy|curtailed|hasty
        testing|tests|monitoring|communication|documentation|planning|review|reviews|coverage|coordination|preparation|analysis|training|rehearsal|inspection|handover|assessment|checks|audit|oversight|supervision|briefing|investigation ..6 not ..2 @thorough|extensive|rigorous|comprehensive|exhaustive|sufficient|adequate|enough|careful|systematic|realistic|methodical|meticulous|searching
        @insufficient|inadequate|scant|little|undue|too ..1 weight|attention|thought|consideration|emphasis|priority|importance|regard|heed|notice|scrutiny|care|effort|credence|significance|focus given|paid|to|attached|devoted|accorded|afforded|shown|placed
        an @omission|oversight that|which
        @oversight|omission|lapse|neglect|inaction|inattention|indecision|inertia|complacency|forgetfulness|omissions|lapses|oversights ..1 cost|costs|led|meant|left|resulted|caused|allowed|exposed|contributed|delayed|prolonged|turned|triggered|worsened
        @omission|skipping|neglect|bypassing of a|an|the|any|this|that|such|his|her|their|our|its|proper|adequate ..3 :step_of_care
        step|steps|host|hosts|server|servers|node|machine|region|site|customer|record|environment|account|accounts|device|devices|switch|router|certificate|cert|domain|box|rack|store|stores|sites|regions|customers|tenant|consumer|dependency|service|component|machines|nodes ..3 was|were|got|been @missed|forgotten|overlooked|omitted ..1 in|during|out|off|from|when|while
        step|steps|section|item|paragraph|clause|items|team|owner ..3 was|were @left out|off
        @breakdown|breakdowns|collapse|lapse|lapses in|of ..1 communication|communications|coordination|teamwork|discipline|handover|procedure|planning|supervision|oversight|liaison|dialogue
        few|hardly|barely|scarcely|little|not|too ..2 had|did|was|were ..1 @bothered|rehearsed|thought|verified|practised|practiced|questioned|wondered|troubled
        @under-tested|under-reviewed|under-prepared|underprepared|under-rehearsed|undertested|under-documented|under-planned|ill-prepared
        """,
        hit="Our communication during the incident was poor.",
        sound="The signal on the third channel was poor.",
        unless="negated-early future attackers conditional question reasoned present would users just-negated not-claimed measured"
        " negated-cause machines-talk",
    ),
    Row(
        """
        :chore ..5 @postponed|deferred|shelved|deprioritised|deprioritized|parked|cancelled|dropped|sacrificed|abandoned|descoped|delayed|skipped|canceled|bumped ..8 for|again|twice|repeatedly|indefinitely|several|lack|time|times|favour|favor|and|never|running|altogether|once|under|thrice|many
        :chore ..3 @pushed|called|put ..1 back|off ..4 for|again|twice|repeatedly|indefinitely|several|and|under|thrice|many
        @sat|sitting|sit|languished|languishing|lingered|lingering|rotted|rotting|gathering|gathered|collecting|collected|lay|lying|parked|stuck|waited|waiting|stayed|remained|stood|slumbered|slept|festered|mouldered|idled ..5 backlog|drawer|inbox|dust|shelf|ticket|tickets|spam|wishlist|todo|branch|pr|backlogs|drafts|tray|in-tray|icebox|jira|trello|kanban|pile|to-do|shelves
        @kept|keep being|getting ..1 put|pushed|postponed|deferred|moved|delayed|bumped|ignored|skipped|forgotten|shelved|shunted|parked|overlooked|cancelled|canceled|deprioritised|deprioritized
        put|pushed|kicked|moved|placed|shoved|shunted|relegated|consigned|sent to|on|into|down ..2 @backburner|back-burner|backlog|burner|icebox
        was|were|is|are on the|our|their|a @to-do|todo|backlog|wishlist|wish-list|backburner|back-burner
        was|were|been|had|has|got|get @allowed to ..1 expire|lapse|rot|fester|grow|drift|fill|pile|slip|slide|decay|rust|deteriorate|wither|languish|erode|stagnate|snowball|linger|accumulate !as|so
        was|were|been|got @left ..1 unattended|unprotected|unpatched|open|exposed|unlocked|unsecured|alone|hanging|unset|muted|silenced|disabled|enabled|vulnerable|outdated|half-finished|half-done|half-migrated|unplugged|ajar|insecure
        verified|checked|tested|reviewed|read|seen|noticed|approved|questioned|owned|examined|challenged|considered|mentioned|answered|watched|monitored by @none of
        was|were|been|had|got @left on|in|off|switched|turned .|,|after|for|since|when|while|overnight|by|in|production|place|debug|during|throughout|until|$|;
        been|was|were|got left in ..3 @mode
        was|were|been|got @left ..1 for|until|till later|tomorrow|another|monday|someone|somebody|others|next
        for @lack|want of time|attention|interest|care|a|one|anyone|budget|people|staff|hands|funds|funding|money|headcount|somebody|someone|ownership|training|planning|reviewers|testing|discussion
        proposal|idea|suggestion|plan|upgrade|initiative|project|proposals|suggestions|redesign|rfc ..8 was|were|been :adverb* @dropped|shelved|rejected|abandoned|deprioritised|deprioritized|parked|forgotten|scrapped|ditched|overruled|vetoed|sidelined|ignored|overlooked|dismissed
        other|more|features|feature|deadlines|deadline|delivery|commercial|sales ..3 took|taking|had @priority|precedence
        @left ..1 half|incomplete|half-finished|half-done|half-way|halfway|half-built|half-written ..1
        was|were|been @left out in|to|for|because the|our|order|save|gain|speed|lack|want|time|sake|meet|hurry|rush
        @left|kept|leaving|leave ..3 to|until|for|till the ..1 last|very|final|eleventh possible? minute|moment|second|end|day|hour|week
        @supposed|meant|intended|expected|instructed|obliged|obligated|promised|required to ..12 and|but|yet|;|though|although|however ..2 did|was|were|had|has not !so|it|exactly|just|that
        @supposed|meant|intended to ..8 and|but|yet|though ..1 did !so|it|exactly|just|that
        was|were|had been @promised|planned|agreed|announced|discussed|budgeted|requested|approved|scheduled|proposed|recommended|pledged ..8 , it|this|that|nothing|but|yet|and was|were|has|had|never ..1 not|never|done|came|happened
        stayed|remained|existed|lived|sat only? on @paper
        in @favour|favor of ..1 features|speed|feature|convenience|revenue|deadline|deadlines|roadmap|delivery|shiny|product|velocity|shipping|growth|profit|savings|launches|expediency|haste|marketing|short-term|sales
        register|log|handover|plan|notes|ticket|runbook|checklist|procedure|announcement|agenda|design|inventory|schedule|playbook|manual|brief|briefing|assessment|minutes|estimate|documentation|guide|review|drill|training ..3 @omitted|lacked|contained|carried|bore|made|gave|included|offered|provided any|no ..1 mention|reference|entry|note|warning|word|owner|step|instruction|rollback|contact|criteria|fallback|deadline|caveat|escalation|details|explanation|plan|threshold|signature ..1 of|for|to|about|on|that
        for the first time on|when ..4 @needed|mattered
        been|was|were long? due for ..3 @since|years|months|weeks|decade|decades|quarters
        """,
        hit="The licence renewal was left until the last minute.",
        sound="The licence was renewed on the last day of May.",
        unless="negated-early future attackers conditional by-system question users reasoned present goes-on on-purpose",
    ),
    Row(
        """
        there was|were|had|has been? :adverb* @insufficient|inadequate|limited|scant|scanty|minimal|negligible|little|superficial|cursory|perfunctory|hardly|barely|scarcely|weak|zero|poor|thin|sparse|meagre|meager|paltry|patchy|sketchy|skimpy !time|room|chance|opportunity|scope|need|point ..2 :forethought|discussion|training|attention|guidance|maintenance|review|inspection|analysis|assessment|instruction|emphasis|focus|drills|recognition|appreciation !overhead|step|steps|left|cost|costs|needed|required|traffic|delay|load
        @there was|were|had|has been? no :real ..1 :forethought|tests|test|trial|training|assessment|verification|review|guidance|instruction|sign-off|approval|maintenance|analysis|drill|drills|exercise|inspection|audit|debrief|reviews|checks !overhead|step|steps|left|cost|costs|needed|required|traffic|delay|load
        gave|attached|accorded|lent|assigned|give|gives|giving|paid|put|placed|attributed no|little|scant|insufficient|hardly|too ..1 @weight|importance|priority|regard|heed|credence|significance|thought|consideration|emphasis to
        zero @heads up|-up
        @zero heads-up|notice|warning|consultation|handover|prep|preparation|discussion|briefing|guidance|rehearsal
        there was|were @made|done|held|given no ..2 :step_of_care|backup
        was|were not @made|done any|a ..2 :step_of_care|backup
        there was|were|had|has been? @next|close|virtually|practically|barely|scarcely|hardly to? no|nothing|any ..2 :forethought|training|attention|review|guidance|maintenance|tests|drills
        there was|were|had|has been? too @little ..1 :forethought|training|attention|review|rehearsal|guidance|emphasis|maintenance|tests|inspection
        ^ @no :real ..1 :forethought|trial|training|assessment|drill|drills|exercise|review|tests|instruction|audit|guidance|sign-off|inspection !failed|passed
        @only :adverb* limited|scant|token|cursory|superficial|perfunctory|minimal|partial|basic|brief|rudimentary|patchy|sporadic ..1 :forethought|attention|training|review|tests|guidance|maintenance|instruction|analysis ..6 was|were|had|has been? :carried|applied
        very|too|so|precious|extremely|relatively|comparatively|surprisingly|remarkably @little ..1 :forethought|attention|testing|review|training|guidance|maintenance|analysis was|were|went|had ..1 :carried|into
        @nothing resembling|like|approaching|approximating|akin to? a|an ..2 :forethought|test|check|drill|trial|plan|review|rehearsal|runbook|process|rota|assessment ..1 was|had|took|were|happened|existed
        not|too|very|was|were|had much|little|nothing|anything in the @way of ..1 :forethought|test|checks|training|review|rehearsal|guidance|maintenance|analysis
        depth|level|quality|extent|amount|rigour|rigor|thoroughness|degree|standard|frequency|breadth of :forethought|review|training|attention|tests|inspection|maintenance|analysis|instruction ..8 was|were|fell|been ..3 @insufficient|inadequate|low|short|poor|below|wanting|lacking|weak|unsatisfactory|patchy|minimal|substandard|deficient|thin|superficial
        """,
        hit="There was scant discussion of the tide at the harbour board.",
        sound="There was insufficient memory on the node for a second pod.",
        unless="negated-early future attackers conditional question reasoned present would users not-claimed machines-talk",
    ),
    Row(
        """
        !health|liveness|readiness|startup|integrity|consistency|status|type|bounds|crc|license|licence|permission|null|disk|parity|syntax|dns|quorum :control :word? was|were|had|has|have not|never :adverb* been? being? :adverb* @operated|performed|carried|done|made|conducted|undertaken|exercised|held|obtained|observed|invoked|gone|attended|convened|drilled|practised|sought|requested|arranged|planned|organised|organized|booked|completed
        !health|liveness|readiness|startup|integrity|consistency|status|type|bounds|crc|license|licence|permission|null|disk|parity|syntax|dns|quorum :control of|on|at|for|due|over|in|by|from|and|,|(|:word ..9 was|were|had|has|have not|never :adverb* been? being? :adverb* @operated|performed|carried|done|made|conducted|undertaken|exercised|held|obtained|convened|drilled|practised|sought|requested|arranged|planned|organised|organized|booked|gone|attended
        ^ ..3 @readings|soundings|samples|counts|rounds|minutes|notes|measurements|temperatures|weights|stocktakes|swabs was|were|had not|never :adverb* been? taken|done|made|kept|recorded|compared|checked|reconciled|noted|written
        @two-person|two-man|four-eyes|four-eye|dual-control|dual|maker-checker|buddy|second-person|two-key|dual-key|second-reader|double-signature|buddy-check ..2 rule|principle|control|check|sign-off|count|system|review|procedure|policy|requirement|approval|checks|controls|read ..4 was|were|been|got|had not|never :adverb* applied|observed|followed|used|kept|operated|respected|honoured|enforced|upheld|honored|obeyed|adhered|invoked|exercised
        :control ..2 was|were|had|been|got been? :adverb* @waived|forgone|dispensed|foregone|curtailed|rushed|scrapped|sidestepped|circumvented|abbreviated
        was|were|been @dispensed with
        @stop|abort|hold|exit|rollback|back-out|go/no-go|no-go|pause|bail-out|escalation|turn-back|cut-off criteria|criterion|point|points|conditions|rule|rules|limit|limits|deadline|time ..6 was|were|had not|never been? ..1 invoked|observed|applied|honoured|used|respected|heeded|followed|agreed|obeyed|adhered|kept|acted
        :control|questions|steps|list|checklist|procedure|procedures|log|logs|pages|items|options|plan was|were|had not|never been? ..1 @gone|walked|worked|talked through
        :control ..4 was|were|been @left undone|unfinished|out|incomplete|half-done|outstanding|unsigned
        @planning|preparation|consultation|coordination|supervision|rehearsal|scrutiny|vetting|testing|liaison|oversight|cross-checking|cross-checks|reconciliation|due-diligence|maintenance|inspection|training|analysis|assessment|investigation|estimation|follow-up|discussion|debriefing|housekeeping|handover ..6 was|were|had|has not|never :adverb* been? done|made|carried|undertaken|performed|given|conducted|held|sought|planned|completed|attempted|organised|organized|arranged|considered|taken
        @training|instruction|induction|briefing|guidance|instructions|notice|warning|coaching|mentoring|onboarding|orientation|supervision|advice ..8 was|were|had|has not|never :adverb* been? given|provided|offered|delivered|arranged|organised|organized|passed|issued|scheduled|refreshed|held|undertaken
        @responsibility|responsibilities|ownership|roles|accountability|stewardship|remit|mandate ..8 not|never been? :adverb* settled|agreed|assigned|defined|clarified|allocated|established|fixed|spelled|spelt|handed|transferred|documented|delineated|discussed|communicated|understood|decided|determined|accepted|laid|apportioned
        """,
        hit="The inspection of the sluice, due at noon, was not carried out.",
        sound="The health check was not performed on the third node.",
        unless="negated-early future attackers by-system conditional because reasoned question users present would follows-from",
    ),
    Row(
        """
        ^ @lessons|lesson|learning|learnings|recommendation|recommendations|findings|actions|advice|follow-ups|remediation|measures|improvements|suggestions|insights|mitigations|conclusions ..10 not|never :adverb* embedded|implemented|absorbed|shared|applied|acted|adopted|closed|done|carried|heeded|completed|taken|learned|learnt|followed|addressed|rolled|passed|tracked|communicated|prioritised|prioritized|actioned|disseminated|internalised|internalized|circulated|retained|embraced|delivered|enacted|pursued
        ^ actions|recommendations|findings|follow-ups|remediation|items|tasks|tickets|measures|mitigations|improvements|fixes|follow-up ..8 @still open|outstanding|pending|undone|unaddressed|incomplete|unresolved|unimplemented|unfinished|overdue|unowned .|,|;|$|(
        @lessons|lesson|learning|learnings|findings|insights|conclusions|recommendations ..10 did|had not|never :adverb* reach|reached|make|travel|find|get|stick|spread|take|filter|arrive|cross|sink|lead|register|penetrate|cascade|percolate|land|filtered|led|sunk
        incident|outage|review|miss|event|report|complaint|audit|finding|findings|near-miss|accident|drill|exercise|retro|postmortem|post-mortem|warning|inspection|survey|discussion|meeting|episode|incidents|events|reports|reviews|audits ..3 @led|resulted|brought|prompted|produced|yielded to|in|about? no|little|few|hardly|nothing ..1 change|changes|action|actions|follow-up|improvement|improvements|fix|fixes|measure|measures|correction|corrections|lesson|lessons
        not|never been? @treated|taken|seen|understood|regarded|viewed|read|recognised|recognized|interpreted|heeded|handled|registered|perceived as a|an|the ..1 warning|precursor|near-miss|wake-up|priority|alarm|signal|incident|emergency|clue|sign|omen|harbinger
        action|actions|ticket|item|recommendation|finding|task|follow-up|tasks|tickets|items|recommendations|findings|risk|bug|remediation|fix|upgrade ..8 had|has been @open|outstanding|pending|overdue|unresolved|unaddressed|untouched|stalled|parked|dormant for|since
        @nothing ..1 came|become|became|come|emerged|resulted of|from|out it|this|that|them|these|those|either
        @left|leave|leaving it|things|matters|this|everything at that
        was|were|been|got :adverb* @left at that
        was|were|got|been @bounced|shunted|shuttled|batted|passed|kicked|tossed|thrown|lobbed|ping-ponged|volleyed|knocked|referred|reassigned between|from|round|around ..3 team|teams|desk|desks|departments|people|shifts|offices|hands|pillar|groups|squads|companies|managers|owners|contractors|organisations|organizations
        @marked|ticked|reported|declared|signed|logged|recorded|noted done|complete|completed|closed|finished|passed|resolved|fixed|tested|verified|ok ..3 although|though|but|while|whereas|when|even|despite|yet ..8 not|never|nothing|no|none|nobody
        closed|ticked|marked|signed|resolved|completed|accepted|approved|archived|filed|shelved ..3 @without ..5 being|having done|made|finished|fixed|completed|started|tested|reviewed|verified|addressed|resolved|investigated|answered|looked|examined|discussed|implemented|followed
        ticket|tickets|action|item|case|incident|issue|issues|report|complaint|complaints|recommendation|finding|incidents|cases ..5 closed|shut|resolved|cancelled|canceled|archived|dismissed @without a|any|the|much fix|action|answer|explanation|investigation|follow-up|review|analysis|resolution|check|test|verification
        had|has been @talked|spoken|grumbled|complained|moaned about for|since|all|many|several|over|repeatedly|often|years
        """,
        hit="Lessons of the flood not carried over to the second site.",
        sound="Lessons of the flood were carried over within a month.",
        unless="negated-early future attackers by-system conditional reasoned question users present would",
    ),
    Row(
        """
        no ..3 @step|steps|measure|measures|precaution|precautions|provision|arrangement|arrangements|heed|contingency|fallback|cover|deputy|stand-in|minutes|readings|reading|regard|safeguard|safeguards|countermeasure|countermeasures|preparations ..8 was|were|had|has been? :adverb* taken|put|made|drawn|found|passed|left|agreed|named|paid|set|foreseen|arranged|organised|organized|provided|adopted|implemented|instituted|prepared|given|kept|devised|planned
        no ..3 @signature|countersignature|initials|signatures|countersignatures ..6 was|were|had been? obtained|sought|given|requested|asked|collected|taken|recorded
        ^ no ..1 action|steps|actions|measures|precautions|precaution|decision|follow-up|minutes|readings|notes|notice|heed @taken|made|done
        neither|none|nothing|no ..16 @prompted|moved|led|drove|induced|persuaded|spurred|stirred|roused|nudged|encouraged anyone|anybody|somebody|us|me|them|people|staff to
        register|plan|runbook|notes|handover|checklist|rota|playbook|manual|brief|briefing|documentation|wiki|guide|handbook|minutes|procedure|policy|inventory|drill|training|agenda|assessment|estimate ..1 @had no ..1 entry|mention|reference|word|line|section|step|instruction|instructions|guidance|note|provision|chapter|advice on|of|for|about
        no|little ..1 account|notice|heed|cognisance|cognizance ..1 was|were|had|has been? :adverb* @taken|made of
        no ..1 @owner|successor|sponsor|reviewer|deputy|home|approver|maintainer|caretaker|replacement|stand-in|substitute|volunteer|champion|coordinator|custodian|steward|understudy had|has|was been? ..1 found|named|sought|assigned|appointed|agreed|designated|nominated|identified|arranged|chosen
        no ..2 record|log|logbook|note|list|minute|register|records|diary|minutes|tally|inventory|journal was|were|had|has been? :adverb* @kept|made|maintained|taken
        no ..2 warning|word|notice|message|call|note|information|news|advice|update|instructions|instruction|email|mail|explanation|handover|reminder|request was|were|had|has been? :adverb* @passed|given|sent|made|left|relayed|placed|issued|communicated|forwarded|conveyed|provided|offered|delivered ..1 to AGENT
        no request|call|plea|appeal|requests|cry for @help|assistance|support|backup|advice|reinforcements|guidance
        no ..2 :forethought|trial|drill|survey|inspection|assessment|discussion|conversation|meeting|dress|briefing|debrief|exercise|simulation|verification|audit|review|training|workshop|retrospective|retro|post-mortem|postmortem|debriefing|analysis|maintenance|tests|visit|follow-up ..9 took|taken|take|takes @place
        no ..2 :forethought|drill|inspection|assessment|discussion|conversation|briefing|debrief ..6 @occurred|happened|ensued|followed
        """,
        hit="No account was taken of the tide when the pumps were sized.",
        sound="No step was taken by the retry loop after the third reply.",
        unless="would future attackers present users conditional reasoned question by-system blame-free",
    ),
    Row(
        """
        was|were|been|got|had|let ..2 allowed|permitted to? @become|turn|grow|settle ..3 normal|background|noise|furniture|wallpaper|routine|habit|custom|norm|permanent|part|chronic|normalised|normalized|accepted|standard|usual|everyday|folklore|commonplace|entrenched|embedded|habitual
        situation|practice|gap|drift|problem|fault|issue|weakness|condition|defect|backlog|workaround|exception|risk|anomaly|discrepancy|deviation|leak|noise|state|arrangement|debt|deterioration|decay|corrosion|confusion|ambiguity|imbalance|shortage|inconsistency|flaw|vulnerability|habit|divergence|gaps|problems|faults|issues|defects|exceptions|risks|leaks|deviations|shortcoming ..6 was|were|been @allowed|permitted to ..1 persist|continue|stand|remain|stay|linger|go|run|grow|build|accumulate|spread|develop|worsen|deepen|widen|fester|drift|deteriorate|recur|slide|escalate
        was|were|been @left to ..1 expire|lapse|rot|pile|fester|drift|languish|rust|decay|slide|wither|stagnate|crumble|deteriorate|moulder|mould|wilt|accumulate
        was|were|been @left to run|go out|dry|low|down|stale
        had|has been :adverb* @tolerated|condoned|endured|overlooked|accepted|lived|ignored|excused|normalised|normalized|shrugged|suffered ..1 for|since|with|all
        """,
        hit="The leak under the hall was allowed to continue for two winters.",
        sound="The queue was allowed to drain before the switch.",
        unless="negated-early future attackers by-system conditional reasoned question present would",
    ),
    Row(
        """
        honoured|honored|observed|followed|respected|kept|applied|obeyed|practised|practiced more? in ..4 @breach|form|name|theory
        was|were|been|existed|done|made|carried|followed|performed|reviewed|approved|got|checked|tested|signed|kept|conducted|held|enforced|owned|supervised|led|staffed ..3 in @name|theory only|alone
        @lip service|lip-service
        @box-ticking|tick-box|tickbox|checkbox|tick-the-box|check-the-box|paper|box-checking|rubber-stamp|rubber-stamping exercise|affair|activity|matter|culture|mentality|approach|ritual|formality
        treated|approached|seen|regarded|viewed|handled|considered|dismissed|perceived as a|an|another ..2 @formality|ritual|chore|nuisance|hurdle|hoop|paperwork|box-ticking|afterthought|inconvenience|bore|joke|burden|distraction|irritant|annoyance|luxury|favour|favor|irrelevance|technicality
        treated|approached|seen|regarded|viewed|handled as an @exercise in
        become|became a|another|an @rubber stamp|stamps|exercise
        more ..1 of a @ritual|formality|gesture|show|chore|habit|tradition|suggestion|hope|wish|joke|guess|guideline than
        @followed|observed|respected|obeyed|adhered|honoured|honored|practised|practiced|enforced only|partially|partly|in ..1 part|half|selectively|patches|sporadically|intermittently|occasionally|loosely
        not|never ..2 followed|observed|applied|obeyed|adhered|kept|honoured|honored to the @letter
        was|were|been @departed|deviated|strayed from
        """,
        hit="The rule of two keys was honoured more in name than in deed.",
        sound="The freeze was honoured in all four branches.",
        unless="negated future attackers by-system conditional reasoned question present would",
    ),
    Row(
        """
        :reported ..12 went|got|gone|made|travelled|traveled|came|progressed|advanced|moved|ran|reached no @further than|.|,|;|$|and
        went|got|gone|made|travelled|came|progressed|advanced|moved|ran|reached no @further|farther than ..3 desk|helpdesk|office|inbox|shift|line|room|team|mailbox|gate|reception|manager|supervisor|tray|in-tray|floor|chat|helpline|wall|window
        :reported|ticket|tickets ..8 went|got|led|gone @nowhere
        :reported|ticket|tickets|mail|message ..8 @never left|got|made|reached|found|arrived|travelled|came|passed|went|escaped the|past|beyond|as|it|out|up|onto|any ..2 inbox|desk|line|office|mailbox|far|past|top|agenda|room|building|ward|floor|tray|in-tray|management|owner|chain|anyone|anybody|people|right
        @concern|concerns|complaint|complaints|warning|warnings|bulletin|advice|doubts|observation|tip|hint|tips|hints|reservations|worries|suggestion|suggestions|findings|lesson|lessons|news|question|questions|recommendation|recommendations|instruction|instructions|letter|memo ..8 did|had not|never :adverb* reach|reached|get|make|arrive|come|came|filter|trickle|register ..1 AGENT
        not|never :adverb* been? @relayed|conveyed|forwarded|passed|handed|communicated|reported|escalated|mentioned|explained|announced|disclosed|cascaded|flagged|revealed|circulated|signalled|signaled|shared on|up|along|across|over? to|with ..1 AGENT
        acked|acknowledged|noted|raised|reported|logged|flagged|discussed|mentioned|filed|escalated|assigned|triaged|noticed|spotted|submitted ..6 but|and|then|, @nothing happened|more|further|else|was|done|came|followed|changed|moved|resulted
        noted|discussed|raised|reported|acknowledged|mentioned|spotted|identified|noticed ..8 and|then|but @left|forgotten|dropped|parked|shelved|overlooked ..1 there|.|,|at|;|$
        !node|host|service|pod|replica|server|client|broker|peer|worker @informed|told|notified|warned|advised|alerted|paged|acknowledged|acked|reported|raised|flagged|escalated|aware|contacted|emailed|e-mailed|called|phoned|reminded|asked|consulted|briefed ..12 -|,|;|:|—|\u2013|/|( no ..1 action|reaction|follow-up|escalation|steps|movement .|,|;|)|$|until|till|for|taken
        ^ @nothing done|followed|happened|said|written|agreed|planned|prepared|documented|communicated|decided|arranged|escalated .|,|;|$|until|for|about
        ^ ..4 not @picked|followed|acted|passed|called|taken|handed|dealt|chased|escalated|looked|signed up|on|upon|back|over|into|with|off .|,|;|$|until|till|for|at|before|after|during|despite|since
        :reported|mail|email|ticket|message|tickets|emails|mails|messages ..10 stayed|remained|went|left|was|lay|sat|passed @without ..1 answer|reply|response|reaction|follow-up|acknowledgement|acknowledgment|action|attention|escalation|effect|comment
        , @unread|unopened|unheeded|unanswered|untouched|unactioned|unaddressed|ignored|unreviewed|untested|unresolved|forgotten|neglected|unpatched since|for ..3 weeks|days|months|week|month|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|friday|years|hours|year|ages|last|early|late
        waited|waiting|hoped|asked|called|pleaded|appealed|begged|rang ..2 in @vain for
        @waits|waited|waiting for ..3 word|update|answer|reply|decision|news|confirmation|approval|instructions|permission|response|help|guidance|go-ahead|call|sign-off|advice ..1 from AGENT , which does|did|never|had|was
        page|channel|account|comms|desk|office|vendor|provider|chat|bridge|leadership|management|support|helpdesk|thread ..2 @silent|mute for|until|throughout|during|while|when|after|between|till|all ..1
        """,
        hit="The porter's warning went no further than the front desk.",
        sound="The packet went no further than the first hop.",
        unless="negated-early future attackers by-system conditional reasoned question present would",
    ),
    Row(
        """
        :control|test|tests|testing|drill|training|planning|checklist|investigation ..6 stopped|stops|stopping|fell|falls @short of
        rehearsal|drill|walkthrough|exercise|testing|drills|exercises|rehearsals|review|training|inspection|briefing|discussion|assessment|audit|trial ..3 was|were|had|been @confined|limited|restricted|narrowed to
        test|tests|testing|drill|rehearsal|exercise|walkthrough|review|drills|exercises|rehearsals|training|checks|inspection|inspections|audit|audits|planning|briefing|briefings|assessment|analysis did|had|has not|never @extend|stretch|extended|stretched|look|venture|span to|beyond|as|further|past|into|outside
        drill|rehearsal|exercise|walkthrough|review|training|drills|exercises|rehearsals|testing|tests|analysis|audit|inspection|planning|briefing|assessment|investigation|discussion did|had|has not go|gone|venture|look @beyond|past|further|deeper|outside
        was|were|been|had|got @left out of the|our|its|their|his|her|a|an|that|this|any|my|each ..3 design|doc|docs|document|list|migration|announcement|calculation|estimate|plan|plans|test|tests|drill|rehearsal|scope|review|checklist|brief|briefing|assessment|inventory|loop|discussion|handover|rota|roster|runbook|checklists|reviews|drills|invitation|meeting|call|thread|chat|bridge|schedule|agenda|training|playbook|ticket|conversation|decision|decisions|planning|notes
        ^ @omitted|missing|forgotten|absent|unmentioned ..1 from|in ..4 plan|plans|protocol|checklist|drill|review|brief|handover|rehearsal|script|runbook|assessment|agenda|test|scope|playbook|training|rota|notes|inventory|estimate|design :
        ^ @left out of ..4 plan|plans|protocol|checklist|drill|review|brief|handover|rehearsal|script|runbook|assessment|agenda|test|scope|playbook|training|rota|notes|inventory|estimate|design :
        ^ not @covered|mentioned|tested|rehearsed|considered|raised|discussed|included|practised|practiced|simulated|exercised|flagged|noted|anticipated|assessed|examined|addressed in|by|during|at ..3 drill|plan|review|test|tests|meeting|checklist|runbook|handover|rehearsal|training|brief|briefing|assessment|exercise|audit|meetings|discussion|analysis|procedure|playbook|notes|session|retro|post-mortem|postmortem|design
        @ticked|initialled|initialed|countersigned|stamped|rubber-stamped ..3 but|yet|though|although|while|without|; ..12 not|never|no|none|nothing|nobody|left|undone|out|being|having
        never|not been? @put|brought|subjected to|through the|its|their|his|her|any|good? test|paces|proof|use|trial|scrutiny|question|review|drill|rehearsal|pressure
        @never been applied|asked|allowed|budgeted|accounted|catered|planned|prepared|provided|funded|resourced|staffed for
        never|not @came|come|figure|figured|feature|featured up? in|at|during|as ..2 :gate|meeting|meetings|discussion|retro|standup|issue|question|topic|design
        never|not @made|make|get|got|gotten it ..1 onto|to|into|on ..2 agenda|list|backlog|plan|board|roadmap|runbook|checklist|register|rota|ticket|tickets|wishlist|calendar|schedule|design|minutes|notes|handover|review|radar
        was|were|is|became|been|remained an|as @afterthought
        was|were @passed|skated|glossed|skimmed|brushed|papered|skipped over without|in|by|during|at|with
        review|reviewers|reviews|test|testing|drill|briefing|tests|drills|exercise|planning|training|discussion|meeting|audit|inspection|audits|investigation|assessment ..8 @concentrated|focused|focussed|centred|dwelt|centered on ..6 and|but|rather|instead not|than|of
        plan|checklist|drill|review|design|assessment|inventory|brief|briefing|rehearsal|walkthrough|plans|notes|announcement|runbook|documentation|handover|training|estimate|calculation ..1 @left out|aside|off the|a|our|any|all|this|that|these|both|half|every|one|two
        plan|plans|runbook|procedure|policy|handover|design|notes|checklist|contract|contracts|runbooks|manual|playbook|documentation|training|specification|agreement|briefing|minutes|guide|guidance|assessment was|were|remained|stayed @silent|mute|vague on|about|as
        possibility|risk|prospect|likelihood|danger|chance|threat|hazard|risks|dangers|severity|significance|scenario ..8 was|were|had been? :adverb* @discounted|dismissed|downplayed|disregarded|underestimated|underrated|overlooked|neglected !once|after|when|because|as|since
        not|never :adverb* on our|their|his|her|my|anyone|anybody|everyone|someone|the 's? ..1 @radar|radars|agenda|minds|mind|watchlist
        call|decision|upgrade|repair|work|replacement|announcement|patch|move|renewal|migration|switch|drill ..8 was|were|been|got :adverb* @put off !at|so|because|by|as
        that|which ..10 was|were :human_strict|recognised|recognized|noticed|understood|realised|realized|appreciated|grasped|discovered|caught|picked @only on|after|at|when|later|once|following|days|weeks|hours|upon|through|because
        """,
        hit="The tank was left out of the drill plan.",
        sound="The record was left out of the index by the importer.",
        unless="negated-early future attackers by-system conditional reasoned question present would",
    ),
    Row(
        """
        was|were|been not|never ..1 made|kept @aware|privy|apprised|informed
        not|never been? put|kept in the @picture|loop
        not|never ..1 brought|drawn|called to ..4 @attention|notice
        not|never @bothered|deigned|troubled to
        @promised|agreed|announced|pledged|proposed ..3 follow-up|fix|training|reply|answer|update|call|help|patch|review|drill|document|report|visit|upgrade|change|alarm|alert|split|handover|meeting|session|callback|inspection|audit|runbook|rehearsal|exercise|post-mortem|postmortem|retro|workshop|replacement|improvement|improvements|fixes|hire|budget|briefing|debrief ..4 not|never come|came|materialise|materialised|materialize|materialized|arrive|arrived|happen|happened|appear|appeared|built|delivered|follow|followed|take|took|made|done|held|started|begun|implemented|completed|finished
        answer|decision|follow-up|guidance|help|action|answers|approval|instructions|callback|escalation|sign-off|explanation|feedback|visit|advice|support|apology ..4 never @came|materialised|materialized|followed !back|up|online|through|in
        follow-up|fix|training|review|answer|help|upgrade|funding|budget|hire|meeting|drill|support|improvement|exercise|documentation|replacement ..6 did|had|has not @materialise|materialize|materialised|materialized
        what ..2 was|been @agreed|promised|planned|asked|required|recommended|announced|budgeted|decided ..6 was|were|had not|never
        @only ..3 of ..4 actions|items|recommendations|findings|measures|controls|remedies|follow-ups|improvements|mitigations|lessons|safeguards|drills|precautions ..2 were|was|had|have :adverb* been? done|carried|completed|implemented|closed|taken|performed|followed|started|addressed|verified|heeded|actioned|delivered|adopted|fixed|tracked|finished|ticked
        had|was|were @yet to be written|agreed|assigned|appointed|reviewed|tested|rehearsed|verified|fixed|trained|documented|done|implemented|addressed|decided|read|told|informed|briefed|settled|drawn|approved|signed|named|designated|drafted|updated|renewed|rotated|revoked|ordered|notified|consulted|asked|involved|escalated|communicated|announced|published|discussed|considered|audited|practised|practiced|finalised|finalized|prioritised|prioritized|staffed|hired|budgeted|funded
        not been? @agreed|decided|settled|clarified|laid|spelled|spelt|discussed|communicated|delineated who|whose|which|how|down|what|when|where|whether|out
        @left ..2 unclear|open|unsettled|undecided|undefined|unsaid|undocumented|ambiguous|vague|unresolved|unspoken|undiscussed|unstated who|whose|which|what|how|when|whether|where|why
        ^ @despite ..2 reminder|reminders|warnings|requests|prompts|warning|appeals|request|prompting|chasing|pleas|letters|emails|mails|calls|nudges|advice|instructions|promises|recommendation|recommendations|agreement ..8 not|never|nothing|no|nobody|hardly|neither
        @reminder|reminders|requests|appeals|letters|prompts|nudges|pleas|chasers|complaints|memos|warnings|objections !job|mail|mails|email|were ..8 no|without|little ..1 effect|result|response|reply|answer|reaction|avail|action|acknowledgement|acknowledgment|attention|follow-up|change|interest
        approved|signed|filed|accepted|live|countersigned|released ..3 with ..6 @blank|empty|unfilled|missing|unsigned|unticked|incomplete
        rollback|impact|reviewer|owner|approver|risk|sign-off|test|back-out|backout|deputy|contact|escalation|signature ..4 was|were been? left @blank|empty|unfilled|unsigned|unticked
        @word|news|advice|warning did|had|has not|never get|got|reach|reached|filter|trickle|spread back|through|out|to|round|around|across|down
        @sight was|were|being|got lost of
        not|never @part|subject|topic of the|any|our|its|that|this|last|his|her|their|a ..1 handover|briefing|drill|test|tests|plan|review|rehearsal|training|checklist|scope|agenda|discussion|walkthrough|onboarding|audit|audits|exercise|reviews|drills|assessment|brief|inspection|curriculum|induction|runbook|playbook|planning|sign-off|discussions|meeting|conversation|rota !loop|loops|rig|environment|cluster|set|suite|bench|group|data|system
        no @mention|reference|discussion|word of|to|about ..6 in|at|during|on ..2 handover|plan|runbook|notes|briefing|review|minutes|meeting|log|checklist|agenda|training|procedure|playbook|manual|announcement|brief|email|ticket|policy|design|assessment|estimate|drill|rehearsal|contract|rota
        ownership|responsibility|accountability|stewardship|custody ..6 @lapsed|evaporated|vanished|dissolved|withered
        """,
        hit="The promised training for the late crew never took place.",
        sound="The promised parcel arrived on the third day.",
        unless="negated-early future attackers by-system conditional reasoned question present would",
    ),
    Row(
        """
        offer|invitation|proposal|suggestion|offers|invitations|assistance ..8 was|were|been :adverb* @declined|refused|rebuffed|spurned|ignored|dismissed|snubbed|brushed|overlooked
        offer|invitation|advice|offers|proposal|suggestion|recommendation ..8 was|were|been @turned down
        review|help|assistance|support|training|check|drill|rehearsal|advice|proposal , which|but ..3 was|were @declined|refused|rebuffed|ignored|rejected|spurned|dismissed
        offer|invitation|offers|suggestion|proposal|recommendation|idea|advice|invitations was|were|had|been not|never :adverb* @taken up
        gave|given|give|giving|gives ..4 a @miss .|,|;|$
        walk|walks|drill|drills|rounds|meeting|meetings|rehearsal|briefing|inspection|practice|reviews|rehearsals|inspections|audits|patrol|patrols|retro|retros|standup|stand-ups|training|exercise|exercises|briefings|walkthrough|walkthroughs|debrief|calibration|stocktake|ritual|habit ..3 was|were|had|been quietly|silently|since|simply|been|then|long|gradually|slowly|later|eventually|subsequently been? @dropped|abandoned|stopped|slipped|discontinued|cancelled|canceled|skipped|forgotten|axed|scrapped|neglected
        routine|discipline|standards|rigour|rigor|vigilance|attention|housekeeping|hygiene|reviews|practice|practices|habit|habits|culture|oversight|supervision|focus ..5 had|has :adverb* @slipped|eroded|slackened|loosened|dwindled|waned|lapsed|declined|deteriorated|drifted|relaxed|faded|suffered|weakened|softened
        had|has @stopped|ceased being held|done|made|kept|read|updated|reviewed|checked|tested|followed|practised|practiced|rehearsed|monitored|maintained|enforced|observed|attended|watched|cleaned|staffed|asked|audited|consulted|drilled
        not|never been? @quorate|minuted|chaired|countersigned|ratified|diarised|diarized
        log|logbook|records|minutes|register|diary|journal|inventory|tally|rota|roster|notes was|were|had not :adverb* been? being? @kept|filled|maintained|signed|completed !past|beyond|longer|after|for|by
        sheets|sheet|form|forms|permit|permits|card|cards|checklist|checklists|docket|dockets|slip|slips|worksheet|worksheets|logbook|declaration|declarations ..2 had|was|were not|never :adverb* been? @signed|filled|countersigned|ticked|completed|initialled|initialed|dated|stamped|handed|witnessed|collected
        @signatures|initials|countersignatures|approvals|ticks|stamps ..1 were|was missing|absent|lacking on|from|under
        sheets|forms|permits|cards|checklists|sheet|form|permit|card|checklist|dockets ..2 were|was @unsigned|incomplete|unticked|undated|unfilled
        @cover|deputy|stand-in|replacement|deputies|relief|substitute|locum|escort|supervision ..5 was|were|had not|never been? arranged|organised|organized|found|named|appointed|provided|booked|planned|rostered|requested|sought|assigned
        @little|scant|hardly effort|thought|care|attention|work|testing|planning|preparation|energy|discussion|analysis|time went|was into|put|spent|gone|invested|devoted
        investigation|analysis|search|diagnosis|review|inquiry|enquiry|troubleshooting|debugging|triage|rehearsal|exercise|drill|meeting|incident|handover|audit|post-mortem|postmortem|retro|probe ..6 was|were|got :adverb* closed|ended|stopped|abandoned|broken|cut|called|wound|concluded|curtailed|shelved|dropped ..3 @prematurely|early|short !as|because|once|after|when|since
        investigation|analysis|review|testing|assessment|checks|inquiry|enquiry|plan|planning|audit|training|actions|measures|recommendations|questioning|rehearsal|drill|discussion|search|diagnosis|preparation ..6 did|had|has not go|gone|dig|look|reach|probe @far|deep|deeply|wide enough
        no ..1 investigation|review|follow-up|inquiry|enquiry|debrief|analysis|action|change|escalation|discussion|repair|training|audit|consultation @followed|ensued|resulted
        not|never @followed|accompanied|backed by a|an|any|the|proper|formal ..1 investigation|review|debrief|post-mortem|postmortem|follow-up|analysis|debriefing|inspection|audit|action|training|discussion|inquiry|enquiry|assessment|retro
        passed|went @without a|any|an|proper|further|much ..1 review|investigation|debrief|follow-up|remark|comment|discussion|question|challenge|audit|scrutiny|inquiry|enquiry|debate
        after ..8 , ..1 @nothing was? changed|done|happened|followed
        after ..4 event|outage|incident|review|audit|report|miss|complaint|drill|accident|near-miss|exercise|retro|warning|inspection|events|outages|incidents|meeting|survey|findings|postmortem|post-mortem @nothing|little was? changed|done|happened|improved|followed|moved
        @kept|left|shut|frozen out of ..2 loop|room|picture|discussion|conversation|decision|decisions|planning|channel|bridge|call|thread|talks
        not|never @given|allowed|granted a hearing|say|voice|platform
        @nothing changed|happened|improved|followed after|since|as ..5 event|outage|incident|miss|review|report|audit|finding|near-miss|accident|exercise|drill|warning|postmortem|post-mortem|retro|inspection|outages|incidents|recommendations|findings
        no @lessons|conclusions|consequences|lesson|learning|learnings|inferences|inference|parallels|parallel|conclusion ..1 was|were|had|have been? drawn|learned|learnt|taken|captured|recorded|shared
        :reported|message|mail|ticket|page|mails|tickets|pages|emails|email|alert|alerts ..6 got|was|were|been|became|being @lost|buried|drowned|swamped in|out|under|among|amid|by the ..1 noise|crowd|flood|chatter|thread|scrollback|shuffle|traffic|inbox|backlog|flurry|deluge|storm|hubbub|chaos|confusion
        :reported ..4 was|were @talked|shouted|voted|howled over|down
        expertise|knowledge|experience|skills|advice|manual|runbook|drawing|drawings|guide|handbook|expert|experts|specialist|specialists|documentation|docs|playbook|checklist|wiki|diagram|diagrams|logbook ..8 was|were|had not @drawn|called|consulted|opened|sought|tapped|asked|used|read|referred|engaged|exploited|enlisted|brought
        alternatives|alternative|options|option|explanations|explanation|hypotheses|causes|scenarios|theory|theories|possibility|possibilities|avenue|avenues|interpretation|interpretations|approach|approaches ..3 was|were|had not|never :adverb* @explored|considered|examined|pursued|weighed|looked|entertained|discussed|debated|investigated|raised|questioned|studied|compared|assessed
        no ..1 @alternative|alternatives|option|options|explanation|explanations|scenario|fallback|hypothesis|hypotheses|theory|theories|scenarios|possibility|approach|avenue ..1 was|were|had|has been? :adverb* considered|explored|examined|pursued|weighed|sought|discussed|entertained|debated|raised|investigated|assessed|proposed|prepared|planned
        no ..3 was|were|had been? @contemplated|consulted|debated|rehearsed|practised|practiced|challenged
        """,
        hit="The offer of a second crew was declined by the site manager.",
        sound="The offer of a lease was declined by the second server.",
        unless="negated-early future attackers by-system conditional reasoned question present would",
    ),
    Row(
        """
        not|never @represented at|on|in ..3 meeting|call|review|board|table|session|planning|discussion|workshop|bridge|briefing|debrief|committee|panel|council|design|handover|exercise|drill|rehearsal|retro
        was|were|had|has not|never been? @phoned|rung|telephoned|summoned|texted|roused|reminded|apprised
        not|never :adverb* been? @compared|cross-checked|reconciled|verified with|against|to ..3 ledger|list|plan|register|log|manual|drawing|drawings|formulary|book|books|invoice|invoices|original|paper|runbook|checklist|inventory|specification|documentation|chart|schedule|timetable|contract|spec
        @put|pushed|moved|shifted|carried|rolled|deferred|postponed|bumped|dragged|delayed ..3 from week|day|month|quarter|year|sprint|meeting|release|season to
        was|were|been|became @aware|conscious|informed of|that|about ..10 but|yet|and ..1 did|had not|never raise|raised|report|reported|tell|told|act|acted|say|said|flag|flagged|escalate|escalated|mention|mentioned|warn|warned|inform|informed|share|shared|document|documented|address|addressed|fix|fixed|pass|passed
        did|had not @lead|prompt|move|induce|persuade|prompted|moved|drive|spur|inspire|encourage|stir|rouse|nudge anyone|anybody|somebody|someone|us|them|him|her|people|staff to
        @prompted|drew|brought|provoked|elicited|aroused|attracted|sparked|occasioned no|little|scant ..1 call|action|question|questions|reaction|check|investigation|inquiry|follow-up|comment|escalation|remark|interest|attention|review|discussion|objection|eyebrow|eyebrows|suspicion|curiosity|debate|comments
        ^ @nobody on it|that|this|shift|call|duty|watch|charge|site
        @acked|acknowledged|silenced|muted|snoozed|dismissed|noted ..1 and|but then? left|forgotten|ignored|dropped|abandoned
        was|were|been @slept through|over|on
        @self-merged|self-approved|self-reviewed|self-certified|self-authorised|self-authorized|self-assessed
        not|never been? @tried|sounded|scoped|talked out|through
        results|result|findings|feedback|figures|numbers|minutes|report|reports|dashboards|survey|trends|statistics ..4 was|were not|never :adverb* been? @evaluated|analysed|analyzed|looked|studied|discussed|reviewed|read|examined|acted|sought|compared|shared|questioned|interpreted|considered|circulated|escalated|heeded|reconciled|followed
        @decision|call|choice|go-ahead|approval|sign-off|judgement|conclusion ..4 before ..4 results|answer|figures|test|tests|report|reply|numbers|review|assessment|outcome|evidence|inspection|drill|survey|findings|confirmation|analysis|replies was|were|had|came in|out|known|there|complete|available|back|finished|done|received|read|ready|checked|reviewed|collected
        """,
        hit="The laboratory was not represented at the planning meeting.",
        sound="The second shard was not represented in the graph.",
        unless="negated-early future attackers by-system conditional reasoned question present would",
    ),
)
