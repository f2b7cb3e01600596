"""Work and conduct: how well it was done, how fast, with what haste, against whose advice, and how people dealt."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        @:poor ..1 :conduct ..2 by|of|from|on|at|among|amongst|within|shown ..1 AGENT
        @:poor ..1 :conduct of|on|with|around|during the|this|that|our|its ..1 by|at ..1 AGENT
        @:poor ..1 :output|documentation|runbooks|notes|training|cabling|labelling|labeling|wiring|coding|configuration|monitoring|maintenance|security|design|code|practices|service|docs|commissioning|installation|communications|staffing|scheduling|resourcing|tooling|alerting|deployment|record-keeping|bookkeeping|upkeep ..2 by|from|at|of|among|amongst|within|given ..1 AGENT
        @poor|bad|lax|terrible|sloppy|lousy|amateurish|shoddy|appalling|abysmal|weak|awful|slack|slipshod|slapdash|atrocious|dreadful|woeful|laughable|horrible|shocking|careless ..1 security|opsec|infosec|cybersecurity|cyber-security
        poor|bad|weak|lax|inadequate|insufficient|sloppy|terrible|loose|slack|shoddy|deficient|awful|substandard|patchy|flawed|non-existent|nonexistent quality|change|access|version|configuration|cost|internal|management|password|release|risk|process|document|project|contractor|vendor|supplier|staff|site|safety|stock|key|inventory|budget|credential|secret|privilege|segregation|maintenance|operational|administrative|editorial|production ..1 @control|controls|assurance
        AGENT @'s ..3 :poor ..1 :conduct|:peoples_work|:practice
        his|her|their|our|your|my @:poor ..1 :conduct|:peoples_work !of|time|times|at|out
        :ill_done|inconsistent|unhealthy :practice_of? :practice_of? @:practice !tool|tools|node|system|systems|software|api|plane|console|of|between|to|toolkit|client|server|cluster|controller|service|services|layer|port|interface|agent|ui|page|switch|module|script
        :ill_done|stupid|belated|bungled|botched|chaotic|uncoordinated|wishful|panicked|uninformed :practice_of? @decision|decisions|judgements|judgments|choices|planning|preparation|preparations|workmanship|craftsmanship|conduct|attitude|attitudes|behaviour|behavior|behaviours|behaviors|follow-through|diligence|thinking|reasoning|project-management|craft|form|decision-making|handover|handovers|hand-over|hand-overs|handoff|handoffs|hand-off|comms|escalation|escalations|airmanship|seamanship|stewardship|bookkeeping|record-keeping|triage|instructions|advice !tree|trees|table|tables|model|models|node|nodes|system|systems|in|from|tool|api|set
        :ill_done|wrong @call by|from|of|on|,|made ..2 AGENT
        :ill_done|wrong @call to :care_base|keep|leave|let|deploy|restart|roll|ship|go|run|skip|push|merge|reboot|fail|cut|make|take|hold|fix|proceed|continue|wait|delay|postpone|rely|trust|defer|sign|accept|approve|carry|hand|turn|migrate|upgrade|launch|mute|silence|bypass|give|not|do|assume|press
        bad|poor|terrible|awful|lacking|little|no|insufficient|inadequate|weak|limited|minimal|scant|patchy|sporadic|dreadful|chaotic|confused|lousy|sloppy|unclear|hardly|zero|woeful|abysmal @communication|communications|coordination|collaboration|cooperation|co-ordination|co-operation|liaison|dialogue|teamwork|alignment|consultation|handover|hand-over|comms|trust between|among|with|amongst|within|across|inside ..2 :role|:team|departments|sites|people|offices|parties|us|we|teams|shifts|organisations|organizations|companies|firms|depots|crews|leadership|management|everyone|staff|them
        was|is|were|been|be|such|just|frankly|simply|seems|seemed|looks|looked|proved|remains|'s|made|honestly|really|quite a|an|the|another ..1 :poor ..1 @decision|idea|choice|call|move|judgement|judgment|plan|decisions|ideas|choices|calls|judgements|judgments|plans|gamble|misjudgement|misjudgment|reasoning|manners !from|stack|site|stacks|tree|node
        it|this|that was|is|seems|seemed|looks|looked :degree* @unwise|foolish|stupid|reckless|irresponsible|naive|careless|silly|imprudent|negligent|short-sighted|inexcusable|unforgivable|unacceptable|irresponsible|madness|folly|rash|thoughtless|dumb|crazy|insane|idiotic|absurd|ridiculous|hasty|shortsighted|ill-advised|ill-judged|ill-considered|misguided|unprofessional|disgraceful|indefensible|remiss|shameful|amateurish|lazy|sloppy|presumptuous|lunacy|insanity|arrogant|complacent|selfish|cavalier|inept|incompetent of|to|that|for|not
        was|were|been|long|being|badly|sadly|systematically|much|left|got|remained|stayed|wilfully|willfully|persistently|woefully ..1 @neglected
        @lax|slack|sloppy|slipshod|careless|shoddy|slapdash|cavalier|amateurish|haphazard|lackadaisical|half-hearted|feeble|complacent|negligent ..2 controls|security|oversight|procedures|policies|enforcement|attitude|supervision|checks|handling|administration|bookkeeping|hygiene|access|control|compliance|adherence|application|housekeeping|governance|management|discipline|attitudes|approach|standards|record-keeping|records|paperwork|testing|reviews|reviewing|monitoring|maintenance|practice|practices|rules|regime|regulation|stewardship|inspection|inspections|labelling|labeling|escalation|handovers|planning|documentation|coding|engineering|work !cannon
        @decision|decisions|choice|judgement|judgment|choices|judgements|judgments|decision-making|reasoning !tree|table|model|rule|node|trees|tables|rules|models|nodes ..12 was|were|proved|be|been|looks|seems|is|are|has|have|seemed|seem|looked|turned|proves|appears|appeared|felt :degree* questionable|wrong|premature|stupid|naive|:ill_done|unfortunate|regrettable|mistaken|misjudged|misconceived|indefensible|costly|disastrous|fatal|rushed|ill-timed|ill-informed|inexcusable|incomprehensible|inexplicable|baffling|puzzling|dubious|unsound|belated|shortsighted|dumb|silly|hurried
        :affair|changes|fix|fixes|commit|review|reviews|deploy|cabling|patch|approach|switch|restart|test|tests|testing|merge|pr|launch|handoff|design|check|restore|move|planning|preparation|coordination|response|reaction|diagnosis|investigation|analysis|write-up|attempt|briefing was|were|felt|looked|is|are|been|seemed|appeared|looks|seems :degree* @sloppy|rushed|half-baked|amateurish|hasty|ill-timed|slapdash|shoddy|careless|botched|bungled|half-hearted|slipshod|hurried|perfunctory|cursory|lacklustre|lackadaisical|haphazard|cavalier|ill-prepared|ill-planned|ill-conceived|overhasty|unprofessional|reckless|shambolic
        approval|decision|decisions|rollback|release|launch|deploy|deployment|merge|failover|switch|announcement|closure|sign-off|choice|move|restart|restore|cutover|migration|upgrade|change|rollout|all-clear|conclusion|diagnosis|escalation|reopening|shutdown|go-live|statement|declaration|intervention|call|response|reaction ..6 was|were|is|been|seemed|looked|seems|felt|proved ..2 @premature|hasty|ill-timed|rushed|unwise|ill-advised|short-sighted|shortsighted|ill-considered|careless|reckless|rash|imprudent|unwarranted|ill-judged|misguided|overhasty|precipitate|impulsive|foolhardy|irresponsible|knee-jerk|hurried|panicky|panicked|needless
        design|plan|plans|planning|idea|approach|assumption|assumptions|choice|choices|decision|call|fix|setup|schedule|timing|estimate|proposal|strategy|expectation|hope|belief|theory|thinking|reasoning|rollout|workaround|move|attempt|attitude|response|reaction|practice|timetable|deadline was|were|is|been|seems|seemed|looks|looked|sounded|proved ..2 @naive|naïve|lazy|reckless|sloppy|hasty|half-baked|wishful|misguided|dumb|stupid|foolish|amateurish|cavalier|crazy|insane|madness|mad|nuts|idiotic|silly|unwise|rash|irresponsible|careless|foolhardy|absurd|ludicrous|ridiculous|laughable|ill-advised|ill-conceived|ill-considered|imprudent|lunacy|negligent|over-optimistic|overoptimistic|delusional
        @proved|proven|proves|turned|prove|proving ..1 to|out? ..1 be? ..2 a|an|the? ..1 mistake|blunder|misjudgement|misjudgment|miscalculation|folly|unwise|costly|fatal|disastrous|ill-advised|misguided|foolish|naive|illusory|gamble|misconception|wishful|over-optimistic|overoptimistic|naïve|rash|reckless|unfounded|imprudent|premature|hasty|shortsighted|short-sighted|inadvisable|ill-judged|ill-considered|ill-founded|ruinous|regrettable|misjudged|misplaced|delusion|wrong-headed
        fatal|costly|grave|cardinal|unforced|elementary|schoolboy|inexcusable|unforgivable|expensive|basic|avoidable|unpardonable|gross|glaring|egregious|monumental|colossal|disastrous|stupid|silly|foolish|careless|sloppy|rookie|beginner|classic|huge|massive|terrible|embarrassing|regrettable|needless|tragic|preventable @mistake|misjudgement|misjudgment|blunder|oversight|omission|decision|assumption|mistakes|blunders|misjudgements|misjudgments|miscalculation|lapse|lapses|oversights|omissions|misstep|missteps|slip-up|gaffe|howler|gamble|shortcut|shortcuts
        """,
        hit="Poor security practices at the depot let the keys out.",
        sound="The choice of the node was the scheduler's.",
        unless="negated future question attackers denied-inside no-verdict machines-talk",
    ),
    Row(
        """
        @:peoples_work|attitude|tone|demeanour|manners|timing|follow-up|reviewing|demeanor|follow-ups|triage|comms|escalation|escalations|messaging|briefing|briefings|reviews|preparations|manner|excuses|note-taking|paperwork|bookkeeping|staffing|rostering|reasoning|practice|practices|habits|troubleshooting|hygiene ..5 was|were|is|are|has|have|seemed|seems|looked|looks|felt|proved|became|remained|remains|had been? !made|taken ..1 :degree* :bad_work
        AGENT @'s ..3 :conduct|:peoples_work|:practice|:output|documentation|runbooks|notes|training|cabling|labelling|labeling|wiring|plans|estimate|estimates|notice|grasp|command|vigilance|competence|understanding|knowledge|responsiveness|tests|reviews|code|monitoring|security|practices|standards|control|controls|service|habits|standard|maintenance|policies|action ..6 was|were|is|are|fell|falls|fall|left|leaves|leave|proved|verged|bordered|defies|defied|been|seemed|seems|looked|looks|felt|remained|remains|has|had|have|borders|verges|beggars|beggared !made|taken ..2 :unkind|:bad_work|below|beneath|belief|desired|wanting|lot|short
        our|their|his|her|my ..2 :conduct|:peoples_work|:practice|:output ..4 was|were|is|are|has|have|had|seemed|seems|looked|felt|proved|remained been? !made|taken ..1 :degree* @:bad_work
        their|his|her ..2 @monitoring|security|documentation|code|staffing|controls|processes|process|service|procedures|policies|tooling|alerting|testing|cabling|wiring|labelling|labeling|maintenance|patching|records|docs|notes|standards|oversight|safeguards|manual|runbook|runbooks|playbooks|reporting|instructions|workmanship|installation ..4 was|were|is|are|seemed|looked|seems|looks|been|proved|remained|remains ..2 :bad_work
        :conduct|:practice|:peoples_work|:output|service|monitoring ..4 by|of|from|at|in|within|among|amongst|across|shown|given|received ..1 AGENT ..6 was|were|is|are|has|have|had|seemed|looked|proved|felt|remained been? :degree* @:bad_work
        :conduct|:practice|:peoples_work|tone|:output|service|staffing ..4 by|of|from|at|in|within|among ..1 AGENT was|were|is|are|has|had|seemed , ..6 , @:bad_work
        :conduct|:practice|:peoples_work|:output|service by|of|from|at|in|within|among ..1 AGENT ..8 @left|leaves|fell|falls|bordered|beggars|leave|leaving|fall|falling|bordering|borders|verged|verges|verging|beggared|defied|defies ..2 much|lot|something|short|below|belief|to|everything|plenty|on|expectations|expectation|well
        :conduct|:output|:peoples_work|service|standard|standards ..6 has|was|is|been|were|fell|falls|are|have|had|being|proved|remained|fall ..3 @unsatisfactory|substandard|sub-standard|below-par|unprofessional|deplorable|amateurish|underwhelming|unworthy|sub-par|subpar|below-standard|disgraceful|shameful|woeful|lamentable|abysmal|appalling|atrocious|shambolic|dismal|shoddy|slapdash|lacklustre|unimpressive|mediocre|half-hearted|unbecoming
        :conduct|:peoples_work|:output|standard|standards|expected|acceptable|requirement|requirements|expectation|usual|norm|expect|ask|require ..4 @below|beneath the|any|our|your|their|expected|acceptable|required|what ..2 standard|standards|level|mark|expectations|par
        @fell|falls|fall|fallen|falling ..2 below|beneath|short ..1 of? the|any|our|its|their|your|his|her|those|what|every|accepted|expected|acceptable|required ..2 standard|standards|mark|expectations|expected|expectation|ideal|ideals|promise|promises|norm|norms|expect|ask
        AGENT 's ..2 @actions|action|intervention|interventions|attempt|attempts|efforts|tinkering|insistence|refusal|handling|meddling|fiddling|interference|reluctance|hesitation|indecision|dithering|slowness|silence|delay|response|reaction|panic|haste|inaction|stubbornness|mishandling|inexperience ..8 made|make|aggravated|worsened|exacerbated|compounded|prolonged|complicated|delayed|added|cost|hindered|hampered|worsens|aggravates|compounds|prolongs|delays|impeded|lengthened|deepened|slowed|escalated|contributed
        @intervention|interventions|actions|attempts|tinkering|insistence|refusal|action|handling|meddling|fiddling|interference|reluctance|hesitation|indecision|dithering|inaction|stubbornness|silence by|of|from|at|among ..2 AGENT ..4 made|aggravated|worsened|exacerbated|compounded|prolonged|complicated|delayed|hindered|hampered|worsens|prolongs|delays|impeded|added|cost|lengthened|deepened|slowed|escalated|contributed|complicates|hampers
        vendor|supplier|contractor|change|incident|project|programme|stakeholder|crisis|release|risk|people|line|staff|shift|site|team|product|inventory|asset|problem|document|configuration|capacity|contract|key|stock|customer|account|corporate|maintenance|program|executive|senior|middle|board|safety|patch|secret|secrets|certificate|vulnerability @management|governance|oversight|supervision|leadership|control|coordination|co-ordination|communication|communications|planning|handling|discipline|ownership|stewardship|direction ..3 was|were|is|has|have|are|had|seemed|remained|proved been? ..1 :degree* :bad_work
        status|customer|public|external|internal|stakeholder|user|client|incident|progress|press|media|social|customer-facing|executive|crisis ..1 @updates|communications|communication|messaging|update|comms|notices|announcements|statements|briefings|reporting ..1 was|were|has|have|had|is|are|seemed|remained|proved been? ..1 :degree* :bad_work
        AGENT @slow|late|sluggish|hesitant|reluctant|tardy|unwilling|loath to|in :word
        AGENT @unresponsive|uncooperative|unhelpful|evasive|obstructive|dismissive|uncommunicative|disorganised|disorganized|unforthcoming|disengaged|unprofessional|combative|defensive|secretive|vague|disinterested|unengaged|distracted|unprepared|absent-minded|inattentive|hostile|apathetic|complacent|indifferent .|,|;|$|and|on|about|all|at|to|with|during|when|while|throughout|or|but|as
        @leave~ ..1 a? much|lot|something|plenty|everything|great|fair|some|considerable ..2 be? to desire|desired|be|improved|wished
        @sloppy|shoddy|slipshod|slapdash|hasty|careless|hurried|rushed|half-hearted|botched|bungled|cursory|perfunctory|superficial|amateurish|lackadaisical|lacklustre|cavalier|haphazard|clumsy|overhasty|bodged|desultory|unprofessional !investigation|analysis|search :affair|:peoples_work|:output|work|cabling|labelling|labeling|review|reviews|deploy|coding|job|fix|merge|attempt|glance|look|check|checks|inspection|inspections|reading|edit|edits|tests|changes|copy-paste|typing|reboot|commit|configuration|setup|search|examination|switch|restart|release
        late|slow|delayed|belated|tardy|sluggish|hesitant|lukewarm|confused|half-hearted|reluctant|chaotic|muddled|lacklustre|lackluster|perfunctory|dilatory|tepid|disjointed|disorganised|disorganized|panicked|panicky|lethargic @response|reaction|escalation|reply|decision|communication|acknowledgement|handover|responses|replies|reactions|answer|answers|communications|comms|acknowledgment|intervention|decisions|decision-making|handoff|hand-over|notice|notification|warning|call|triage|follow-up|engagement|involvement|information|update|updates|announcement|escalations|diagnosis by|from|of|at|on|in|and|within|among|across ..3 AGENT
        ^ @lazy|sloppy|careless|shoddy|clumsy|hasty|slapdash|amateurish|reckless|slipshod|botched|naive|half-baked|crude|thoughtless|shabby|inept|incompetent|irresponsible|foolish|stupid|silly|rash|impatient|inattentive|hurried|bungled|dreadful|abysmal|appalling|terrible|half-hearted|lackadaisical|unprofessional|negligent|negligence|carelessness|sloppiness|laziness ..4 by|from|of ..2 AGENT
        a|some|such|more|another|this|that|the|an|any|one|every|yet|of|with|by|through @lazy|sloppy|careless|shoddy|clumsy|hasty|slapdash|amateurish|reckless|slipshod|botched|half-baked|crude|thoughtless|inept|incompetent|irresponsible|foolish|stupid|silly|rash|impatient|inattentive|hurried|bungled|abysmal|appalling|half-hearted|lackadaisical|unprofessional|negligent|misguided|ill-judged|ill-advised|ill-considered|unwise|needless ..4 by|from ..2 AGENT
        ^ @sloppy|lazy|careless|shoddy|clumsy|slapdash|amateurish|slipshod|hasty|reckless|botched|rushed|hurried|inept|half-hearted|half-baked|negligent|thoughtless|haphazard|perfunctory|cursory ..2 pr|prs|mr|review|reviews|commit|commits|merge|config|code|work|coding|deploy|cabling|change|changes|handover|handovers|query|script|job|engineering|testing|copy-paste|thinking|patch|planning|fix|labelling|labeling|migration|rollout|restart|rollback|edit|edits|typing|maintenance|housekeeping|decision|reading|cleanup
        @sloppier|lazier|shoddier|clumsier|dumber|stupider|clumsiest|sloppiest|laziest|shoddiest|dumbest|stupidest|hastier|laxer ..2 review|reviewer|fix|rollback|code|handover|communication|reviews|reviewers|pr|prs|commit|commits|script|scripts|change|changes|work|job|engineer|engineers|developer|developers|operator|operators|team|teams|crew|shift|handovers|testing|migration|release|rollout|config|deploy|query|cabling|documentation|planning|decision|decisions|idea|move
        AGENT 's ..1 @:ill_done|needless|unnecessary|botched|impatient|thoughtless|stubborn|casual|late|belated|silly|stupid|unilateral|overhasty|unthinking|repeated|itchy|blind|misplaced|overconfident|overeager|over-eager|heavy-handed|high-handed|ham-fisted|obstinate|inexplicable|baffling|indecisive|mistimed|tardy|hesitant|evasive|defensive|selfish|inattentive !time|times|data|path|start|query|disk|link|requests|request|connection|connections|network|password|passwords|session|sessions|record|records|sector|sectors|block|blocks|.|,|;|$|and|or
        AGENT 's ..1 @assumption|belief|presumption|certainty|insistence|guess|conviction|idea|assumptions|beliefs|hope|hopes|expectation|expectations|confidence|optimism|assurance|assurances|claim|assertion|theory|hunch|reading|diagnosis|judgement|judgment|faith|trust|intuition|hypothesis|impression|understanding|estimate|prediction ..16 proved|turned|was|were|is|are|proves|proven|turns|been|seemed ..3 wrong|mistaken|false|unfounded|baseless|misplaced|incorrect|erroneous|naive|groundless|unwarranted|unjustified|optimistic|over-optimistic|overoptimistic|premature|untrue|illusory|flawed|delusional|unrealistic|faulty
        """,
        hit="The coordinator's handling of the outstations was poor.",
        sound="The coordinator's handling of the outstations was recorded in the log.",
        unless="negated question quoted-as attackers future denied-inside",
    ),
    Row(
        """
        :affair ..6 handled|managed|mismanaged|communicated|coordinated|co-ordinated|planned|executed|prepared|organised|organized|conducted|run|dealt|rehearsed|staffed|led|timed|supervised|explained|reported|announced|documented|written|worded|drafted|designed|installed|governed|tested|reviewed|briefed|publicised|publicized|administered|approached|carried|judged|prioritised|prioritized|escalated|scoped|resourced|sequenced|overseen|thought|treated ..3 @:badly|unsatisfactorily|unprofessionally|chaotically|sluggishly|lackadaisically|incompetently|lamentably|shambolically
        @poorly|badly|sloppily|carelessly|shoddily|inadequately|atrociously|terribly|hastily|incompetently|ineptly|amateurishly|haphazardly|hurriedly|woefully|insufficiently|awfully|appallingly|lazily|crudely|abysmally|superficially|clumsily|miserably|dreadfully|horribly|recklessly|rashly|unprofessionally|lackadaisically|half-heartedly|negligently|slackly|lamely|disastrously|chaotically|shambolically|lamentably|dismally|unsatisfactorily :craft|documented|reported|announced|designed|worded|scoped|resourced|specified|estimated|staged|prioritised|prioritized|rehearsed|sequenced|labeled|wired|soldered|handed|translated|researched|argued|moderated|chaired !nodes|code|binary|exporter|exporters
        :craft @:badly by ..2 AGENT
        email|mail|announcement|statement|post|notice|letter|request|instruction|instructions|ticket|question|e-mail|message|messages|mails|emails|announcements|statements|posts|notices|letters|requests|tickets|questions|prompt|prompts|runbook|warning|warnings|update|updates|banner|memo|policy|procedure|clause|contract|label|sign|brief|briefing|form|reply|checklist|handover ..3 poorly|badly|carelessly|clumsily|sloppily|confusingly|vaguely|ambiguously|horribly|terribly|awkwardly|insensitively|tactlessly|hastily|dreadfully|lazily|unhappily @worded|phrased|written|drafted|expressed|formulated
        poorly|badly|carelessly|clumsily|sloppily|confusingly|vaguely|ambiguously|horribly|terribly|awkwardly|insensitively|tactlessly|hastily|dreadfully|lazily @worded|phrased|written|drafted|expressed|formulated email|mail|announcement|statement|post|notice|letter|request|instruction|instructions|ticket|question|e-mail|message|messages|mails|emails|announcements|statements|posts|notices|letters|requests|tickets|questions|runbook|update|updates|memo|policy|procedure|clause|contract|label|sign|brief|briefing|form|reply|checklist|handover|post-mortem|postmortem|report|commit
        @ill thought|conceived|considered|advised|judged|prepared|planned|timed|informed|managed|coordinated|executed|supervised|disciplined|chosen
        @ill-thought|ill-thought-out|ill-planned|ill-managed|ill-coordinated|ill-executed|ill-supervised|ill-disciplined|ill-timed|ill-fated|misconceived|half-finished|half-done|half-tested|half-cooked|under-tested|undertested|ill-informed|ill-prepared|ill-conceived|ill-considered|ill-advised|ill-judged|ill-chosen|ill-organised|ill-organized|ill-briefed|ill-staffed|half-built|half-planned|half-thought-out|half-assed|half-arsed|half-hearted|slapped-together|thrown-together|cobbled-together|badly-planned|poorly-planned|badly-run|poorly-run|badly-managed|poorly-managed|badly-tested|poorly-tested|under-reviewed|mistimed|overhasty
        was|were|been|got|being|is|are|be|get|gets|getting|'s ..1 @botched|bungled|fumbled|mishandled|mismanaged|fluffed|muffed|bodged|messed|bollixed|fudged|flubbed|misjudged|misplayed|butchered|mucked|cocked|ballsed|loused
        was|were|been|got|being|get|gets|is|are|getting|had|simply|just ..2 @nodded|waved|rushed|hurried|rammed|whisked|bounced|railroaded|hustled|squeezed|forced|pushed|bulldozed|steamrollered|steamrolled|shoved|shoehorned|hastened|fast-tracked|barged|jammed through|out|past !of|port|the|to|a|an|its|their|our|this|proxy|proxies|tunnel|firewall|vpn|lb
        was|were|been|being|is|felt|are|be|got|seemed|looked|seems|looks|feels ..2 @rushed|hurried .|,|and|by|because|for|in|at|due|into|so|or|on|with|before|when|after|as|;|$|ahead|under|towards|toward|without|despite
        :affair|:peoples_work|bridge|meeting|room|channel|war-room|discussion|debrief|reaction|triage|review|testing|training|operation|shift|team|effort|approach|drill|rehearsal|evacuation ..2 was|were|is|are|became|seemed|felt|looked|been|grew|remained :degree* @chaotic|shambolic|disorganised|disorganized|uncoordinated|haphazard|amateurish|unprofessional|shoddy|slapdash|sloppy|half-hearted|leaderless|muddled|lacklustre|lackluster|rudderless|half-baked|slipshod|perfunctory|cursory|lackadaisical|farcical|ill-prepared|ill-disciplined|ill-organised|ill-organized|ill-coordinated|leisurely|panicky|directionless|undisciplined|pathetic|shameful|disgraceful|inept
        merely|barely|hardly|only|just|simply|scarcely|quickly|briefly|hastily|superficially ..1 @skimmed|glanced|eyeballed|perused|leafed|flicked|thumbed|peeked|eyed
        given|gave|took|cast|got|received|had|gets|get|give|gives|giving|take|takes|taking|casting|made|with|after|did|spared|spare a|only|just|merely|barely|no|but ..2 @cursory|quick|perfunctory|superficial|passing|fleeting|hasty|hurried|casual|sloppy|lazy|half-hearted|token|sketchy|shallow glance|look|read|review|check|skim|inspection|examination|once-over|thought|reading|reviews|checks|consideration|attention|testing|assessment
        @mismanagement|mishandling|bungling|botching|fumbling|bodging|maladministration|misgovernance|misjudgement|misjudgment of|by|on|from|at|in|within|during
        was|were|is|are|been|became|become|be|as|remained|seemed|felt|looked|turned|'s ..2 a|the|mere|pure|only|but|an|little|just|merely|simply|nothing|such|complete|total|sheer|utter|absolute|largely ..1 @formality|farce|sham|fig-leaf|afterthought|charade|pretence|rubber-stamp|box-ticking|rubber|disgrace|embarrassment|shambles|travesty|mockery|scandal|outrage|fiasco|debacle|joke|whitewash|cover-up|formalities|shame|theatre|theater|facade|façade|smokescreen|box-tick|tick-box|gimmick|pantomime|circus|pipe-dream|eyewash|window-dressing|lip-service|muddle|free-for-all|guessing-game|gamble !from|about|of|between|in|string|character|value|field|file
        corners|corner were|had|are|have|was|being|been|got|get ..3 @cut
        @neglected|abandoned|forgotten|ignored|mistreated|starved|orphaned|unloved|deserted|disowned|overlooked|sidelined|shelved|undermaintained|mismanaged by ..2 owner|owners|its|maintainer|maintainers|custodian|custodians|management|leadership|everyone|everybody|us|them|staff|teams|their
        """,
        hit="The cutover was handled badly.",
        sound="The cutover was managed by the release train.",
        unless="negated question attackers future by-system denied-inside",
    ),
    Row(
        """
        :past ..6 @badly|poorly|terribly|dreadfully|miserably|atrociously|ineptly|appallingly|disastrously|abysmally|shamefully|wretchedly|horribly|lamentably|woefully|pathetically|abjectly|incompetently|unprofessionally|shoddily|sloppily|clumsily|carelessly|disgracefully|lamely|haphazardly|inadequately !needed|hurt|injured|affected|hit|missed|damaged|fragmented|wanted|broken|out|corrupted|degraded|off|bruised|burned|burnt|distorted|hurting|timed|aligned|shaken|wounded|damaging|disrupted|skewed
        @failed|failing|fails|fail ..1 :degree* miserably|badly|completely|utterly|spectacularly|dismally|abjectly|you|our|us|users|customers|everyone|patients|them|abysmally|lamentably|dreadfully|signally|pathetically|terribly|horribly|totally|comprehensively|woefully|disgracefully|shamefully|epically|me|him|her|people|passengers|residents|staff|members|pupils|students|readers|tenants|guests|families|drivers|callers|citizens|colleagues
        I|we|i @failed .|,|!|again|here|this|at|today|yesterday|badly|tonight|collectively|utterly|you|them|our|people|users|customers|together|as|;|in|with|miserably|completely
        @reacted|responded|escalated|answered|replied|acted|respond|responds|responding|react|reacts|reacting|replies|replying|answering|acting|escalating|communicated|intervened|engaged|acknowledged|investigated|mobilised|mobilized|moved|decided ..2 slowly|late|sluggishly|slow|tardily|belatedly|lethargically|lazily|hesitantly|reluctantly|grudgingly|half-heartedly|lamely|unhurriedly|lackadaisically|unprofessionally|badly|poorly|leisurely|timidly|ponderously|evasively|defensively|dismissively|rudely
        performed|communicated|responded|reacted|acted|coordinated|behaved|escalated|handled|worked|dealt|replied|answered|conducted|managed|operated|led|treated|proceeded|decided|documented|tested|planned|executed|intervened|supervised|prepared|judged|drove|flew|spoke|wrote|addressed|approached|engaged|ran ..4 @inadequately|unprofessionally|inappropriately|irresponsibly|hastily|rashly|selfishly|negligently|foolishly|imprudently|impulsively|unethically|carelessly|recklessly|incompetently|amateurishly|dismissively|defensively|evasively|arrogantly|impatiently|unwisely|disgracefully|shamefully|thoughtlessly|childishly|petulantly|irrationally|hysterically|dishonestly|unacceptably|unreasonably|discourteously|sloppily|insensitively|disrespectfully|ineffectively|ineffectually|naively
        took|take|takes|taken|taking|spent|spend|spending|lost|wasted|lose|losing|loses|waste|wasting|wastes ..2 :degree* @too|longer|forever|ages|excessively|inordinately|unreasonably|unacceptably|unduly|needlessly|absurdly|ridiculously|unnecessarily ..2 long|much|many|usual|needed|necessary|to|hours|required|expected|should
        @wasted|squandered|frittered|wasting|squandering|wastes|waste|squanders|squander|fritter|frittering !no ..6 hour|hours|minutes|time|day|days|afternoon|morning|chance|night|energy|week|weeks|effort|opportunity|minute|months|month|opportunities|chances|weekend|money|shift|half|lead|notice|goodwill|evening|budget|efforts|attempts|attention
        lost|lose|wasted|spent|losing|loses|wasting|squandered|frittered|waste ..1 @precious|valuable|critical|crucial|vital|golden|unnecessary|important|needless|essential ..1 time|minutes|hours|chance|hour|minute|days|day|weeks|seconds|moments|opportunities|opportunity|evidence
        @wasted|squandered|wasting|frittered|wastes ..4 chasing|arguing|looking|debugging|waiting|on|with|debating|hunting|searching|digging|blaming|discussing|bickering|investigating|checking|trying|trawling|tweaking|reading|following|fighting|pursuing|going|staring|guessing|talking
        @too ..1 early|soon|fast|quickly|hastily|readily|eagerly|lightly|easily|freely|loosely|willingly|trustingly|literally|slowly|casually|rashly|confidently|timidly|cautiously|sparingly|vaguely|superficially|optimistically|trustfully|cheaply|hurriedly|carelessly|leniently|harshly !to|for|as
        @too ..1 ready|willing|prone|fast|hesitant|busy|proud|lazy|eager|quick|keen|trusting|junior|inexperienced|slow|stubborn|timid|shy|cocky|clever|tired|green|hasty|late|fixated|weak|disorganised|impatient|complacent|comfortable|lenient|lax|relaxed|reluctant|cautious|nervous|frightened|afraid|scared|distracted|preoccupied|inattentive|careless|sure|confident|overconfident|optimistic|naive|fond|absorbed|engrossed|immersed|focused|focussed|sleepy|exhausted|embarrassed|arrogant|certain|embroiled|wedded|casual|cavalier|polite|deferential|disorganized|invested ..1 to|for|with|about|on|by|in|.|of|that|when|while|,|;|and
        so|too|overly|entirely|exclusively|solely|completely|totally|wholly|narrowly ..1 @focused|fixated|focussed|intent|busy|preoccupied|sure|certain|convinced|engrossed|absorbed|immersed|wrapped|obsessed|confident|keen|eager|distracted|bent|concerned|wedded|consumed|anxious on|with|that|to|of|about|up|by|for|in
        @rushed|hurried|pushed|forced|rammed|waved|nodded|squeezed|bounced|pushing|rushing|forcing|rush|rushes|hurry|hurrying|bulldozed|steamrollered|railroaded|waving|nodding|squeezing|squeeze|nod|nods|wave|waves|ramming|railroad|shoved|shoving|hastened|fast-tracked ..6 through !the|a|firewall|proxy|tunnel|our|its|an|vpn|lb|gateway|pipeline|queue|switch|router
        @rush~|hurried|hastened|hurry~ into|out|ahead|it|the|through|past|a|his|her|their|us|them|our|its|an|this|that|these|my|off|straight|around|everything|things|him|several|every|headlong
        made|make|took|take|making|taking|makes|takes|taken|reached a|an|the|some|several|many|two|three|another|such|one|this|that|these|those|few|repeated|all|more|our|their|his|her ..1 :poor ..1 @decision|decisions|idea|choice|choices|call|calls|move|judgement|judgment|judgments|judgements|moves|ideas|assumption|assumptions|conclusion|conclusions|guess|guesses|decision-making|diagnosis|estimate|estimates|plans|plan|showing|attempt|attempts|promises|promise|trade-off|trade-offs|bet|bets|gamble|compromise|compromises
        did|do|does|made|make|doing|done|makes|making|left|leaves|gave|put|delivered|produced|turned|performed a|an|some|such|rather ..2 :poor @job|work|impression|jobs|effort|analysis|investigation|review|handover|testing|repair|installation|migration|design|patch|test|check|attempt|plan|showing|show
        made|make|makes|making|left ..5 @worse by|with|.|!|when|;|$|and|still|through|because|as|:|while
        not|never|hardly|barely|scarcely|rarely|seldom|nor|neither ..2 take|took|taking|taken|treat|treated|treating|takes|view|viewed|handled|handle|treats|considered|consider ..8 @seriously|seriousness|earnestly
        not|never|hardly|barely|scarcely ..1 think|thought|thinking|thinks|talk|talked|plan|planned|reason|reasoned ..4 @through
        hardly|scarcely|barely|rarely|seldom|never ..1 @talk|speak|spoke|talked|talks|communicate|communicated|communicates|talking|speaks|speaking|spoken|coordinate|coordinated|coordinates|liaise|liaised|listen|listened|listens|consult|consulted|interacted|interact|collaborate|collaborated|agreed|communicating|engage|engaged|sync|synced to|with ..1 each|one|other|us|them|anyone|anybody|everyone|colleagues|operations|ops|people|users|customers
        pass~|toss~|throw~|bounce~|batted|batting|bat|kick~|shunt~|lob~ ..4 back and @forth
        not|never|hardly|barely|rarely|nor|seldom ..2 @prioritise|prioritising|prioritised|prioritize|prioritizing|prioritized|prioritises|prioritizes
        @prioritise|prioritising|prioritised|prioritize|prioritizing|prioritized|rewards|rewarded|rewarding|values|valued|favoured|favored|favours|favors|chose|chooses|prized|prioritises|prioritizes|valuing|favouring|favoring|favour|favor|reward|value|choose|choosing|chosen|prizes|prizing|prize|privileged|emphasised|emphasized|incentivised|incentivized|preferred|prefers|celebrated|celebrates ..1 speed|convenience|cost|costs|features|savings|deadlines|comfort|price|delivery|growth|revenue|velocity|profit|profits|budget|budgets|deadline|output|quantity|schedule|schedules|money|appearance|appearances|shipping|roadmap|sales|haste|optics|ease|productivity|targets|novelty|bonuses
        @put|puts|placed|valued|ranked|putting|prioritising|prioritized|prioritised|prioritizing|chose|choosing|favoured|favored|preferred|place|places|placing|values|valuing|value|rank|ranks|ranking|rated|prized|prioritise|prioritises|prioritize|prioritizes|choose|chooses|favour|favours|favor|favors|favouring|favoring|prefer|prefers|preferring|elevated ..6 above|before|over|ahead ..2 safety|quality|reliability|security|testing|everything|stability|resilience|customers|users|caution|maintenance|correctness|operations|uptime|accuracy|recovery|rigour|rigor|care|hygiene|backups|integrity|documentation|process|compliance|people|privacy|robustness|availability|patients|passengers|welfare|prudence|sustainability|redundancy|readiness|common
        @treated|treats|treating|treat|saw|regarded|regards|regarding|regard|see|sees|seeing|viewed|views|viewing|view|considered|considers|handled|dismissed|perceived|perceives|took ..4 as|like|with ..2 toy|playground|joke|afterthought|formality|optional|nuisance|game|sandbox|suggestion|inconvenience|low|contempt|chore|suspicion|indifference|annoyance|advisory|guidance|decoration|ornamental|negotiable|voluntary|trifle|distraction|imposition|nonsense|toys|afterthoughts|nuisances|suggestions|chores|jokes|noise|overhead|bureaucracy|hobby|formalities|unimportant|trivial|beneath|hassle|burden|disdain|scorn|hostility|impatience|box-ticking|tick-box|rubber|paperwork|inconveniences|dispensable|irritation|irritant
        treat|treats|regard|regards|view|views|see|sees|consider|considers|treated|treating|regarded|regarding|viewed|viewing|saw|seen|considered|considering|dismissed|dismiss|dismisses|took|written|wrote ..6 as ..3 @noise|suggestion|suggestions|nuisance|annoyance|formality|decoration|advisory|negotiable|imposition|chore|joke|distraction|trifle|overhead|nuisances|annoyances|hassle|formalities|chores|jokes|distractions|afterthought|afterthoughts|bureaucracy|toy|playground|game|burden|irritation|irritant|inconvenience|paperwork|box-ticking|overkill|optional|unimportant|dispensable|hobby|trivial|beneath|interference
        """,
        hit="The coordinator handled the affair rather poorly.",
        sound="The disk was badly fragmented, and we had planned for it.",
        who=Who.HUMAN,
        unless="negated-blame future conditional attackers question",
    ),
    Row(
        """
        @took|take|takes|taken|taking AGENT ..1 too|far|way|much|ages|forever|unreasonably|inexcusably|longer|excessively|inordinately|unduly|unacceptably|hours ..2 long|to|much|time|longer|many|than
        @cut|cutting|cuts|skimped|scrimped|skimp|skimping|skimps|scrimping|scrimp|economised|economized|economising ..2 corners|corner|on
        took|take|taking|takes|taken a|an|the|some|every|many|several|two|too|such|this|that|unnecessary|needless|his|her|their|certain|all|numerous ..2 @gamble|shortcut|shortcuts|short-cut|short-cuts|liberties|liberty|gambles|punt|flyer|flier|flutter
        took|take|taking|takes|taken ..1 @shortcuts|liberties|chances|risks|short-cuts|gambles
        took|take|taking|takes|taken|accepted|accepting a|an|the|some|this|that|these|those|such|many|too? ..1 unnecessary|needless|undue|unacceptable|huge|foolish|avoidable|excessive|unjustified|unwarranted|unreasonable|unjustifiable|stupid|silly|reckless|irresponsible|enormous|grave|serious|careless|uncalculated|obvious|senseless|crazy @risk|risks
        take~|took|chose|choose|choosing the ..1 @easy|lazy|quick|cheap|easiest|laziest|quickest|cheapest|wrong|comfortable|convenient|quicker|cheaper|easier way|route|road|option|path|out|course|approach|choice|solution
        take~|took ..2 @sweet time
        take~|took|taken|paid|pay|paying no|little|scant|not|insufficient|minimal|zero|hardly|scarcely|barely|less ..1 @notice|heed|interest|care|ownership|pains|precautions|responsibility|regard|initiative|attention
        take~ a ..2 @view|approach of|to|towards
        took|take|taking|takes|taken ..6 @granted|gospel|trust|faith !store|anchor
        jump~|leap~|rush~|spring~|sprang|hurry~|hurried|hasten~|race~ to|into|at ..2 @conclusions|conclusion|judgement|blame|judgment|judgements|judgments|diagnosis|solutions|assumptions|explanation|explanations|verdict|theory|blaming
        out of ..2 @depth|league|element|depths
        in over ..2 @head|heads|depth
        on|off|at|of|by|using|under|upon|through|to his|her|their|its @own ..1 authority|bat|initiative|whim|say-so|accord|hook|devices|judgement|steam|judgment|volition|discretion|counsel|motion|recognisance|recognizance|whims
        exceed|exceeded|exceeding|overstep|overstepped|overstepping|outside|beyond|exceeds|oversteps|overreached|overreach|overreaching|stretched|stretching|abused|abusing ..3 @scope|authorisation|authorization|authority|mandate|remit|brief|powers|competence|bounds|permission|jurisdiction|authorities|delegation|responsibilities|role
        @ignoring|ignored|ignores|ignore|disregarded|disregarding|flouted|flouting|defied|violated|violating|breached|bent|broke|breaking|bypassed|circumvented|sidestepped|sidestepping|skirted|flaunted|overrode|overriding|dismissed|overruled|brushed|shrugged|disregards|disregard|flouts|flout|defy|defies|violates|violate|breaching|breaches|bending|bends|breaks|break|bypassing|bypasses|bypass|circumventing|circumvents|sidesteps|sidestep|skirting|skirts|flaunting|dismissing|dismisses|dismiss|brushing|shrugging|waved|waving|contravened|contravening|infringed|transgressed|discounted|discounting|downplayed|belittled|ridiculed|rubbished|mocked|neglected|pooh-poohed|laughed|scorned|trampled ..6 :rulebook|advice|warning|warnings|objections|pleas|concerns|doubts|colleagues|experts|alarm|alarms|objection|plea|worries|fears|evidence|recommendation|recommendations|reservations|misgivings|protests|reminders|reminder|sign-off|suggestion|suggestions|complaint|complaints|symptoms
        :past|push~|deploy~|merge~|continue~|press~|carry~|went|proceed~|ship~|release~|approve~|sign~|roll~|launch~|apply~ ..8 @regardless|nonetheless|unseen|undeterred|unperturbed|heedlessly|undaunted|unheeding|unabashed
        @refused|refuses|refusing|declined|refuse|declines|declining|unwilling|disinclined|decline|loath ..1 to ..1 :care_base|listen|help|cooperate|admit|engage|answer|acknowledge|believe|accept|take|look|share|provide|respond|investigate|escalate|roll|fund|pay|spend|approve|budget|invest|replace|upgrade|patch|fix|test|hire|staff|wait|stop|learn|change|own|budge|read|hand|release|join|hear|talk|discuss|explain|entertain|countenance|contemplate|compromise|co-operate|collaborate|concede|recognise|recognize|reconsider|apologise|apologize|adopt|move|leave|let|allow|act|commit|contribute|come|attend|sign|halt|pull|postpone|delay|cancel|give|report|adapt|comply|follow|document|rollback|revert|back|do
        @insist~ on !a
        kept|keeps|started|began|continued|starts|keep|keeping|begins|begin|continues|went? @blamed|blames|blaming|blame|accuse|accuses|accused|accusing|scapegoated|scapegoating|faulted|faulting|berated|berating|pestered|pestering|badgered|badgering each|one|everyone|others|our|the|us|other|everybody|their|his|her|its|operations|ops|colleagues|anyone|somebody|someone|users|customers|developers|another|them|him|my|your|whoever|management|vendors|dev|devs|support !free|less
        point~ ..2 @fingers|finger
        point~ at each|one @other|another
        @lied|lying|lies|fibbed|fibbing|bluffed ..1 about|to|over|concerning|when
        @cheat~|pretend~|concealed|feigned|fibbed|bluffed|fudged|stonewalled|misled|withheld|hoarded|hushed|suppressed|concealing|feign~|fib~|bluff~|fudge~|stonewall~|hoarding|hush~|deceive~|dupe~|fabricated|falsified|doctored|embellished|exaggerate~|withholding|covered-up|bamboozled|bullshitted|dissembled|whitewashed|sandbagged
        @hid|hides|hiding|hide|cowered|cowering|sheltered|sheltering ..2 behind|from|under|it|that|what|how|everything|evidence|facts|truth|mistake|mistakes|outage|breach|incident|news|extent|damage
        kept|stayed|remained|keeping|stay|keep|keeps|staying|stays|remain|remains|remaining|fell|went ..1 @silent|quiet|mum|schtum|shtum|tight-lipped|tightlipped|uncommunicative
        kept|keep|keeps|keeping|left|leave|leaves|leaving ..5 in the @dark|cold|lurch
        kept|keep|keeps|keeping|swept|sweep|brushed|hid|hiding|sweeping ..6 to|under @himself|herself|themselves|itself|rug|wraps|carpet
        @experimented|experimenting|experiments|experiment|dabbled|tinkered|tinkering|fiddled|toyed|played on|in|with|around|upon|against ..2 production|prod|live|us|customers|patients|root|customer|user|live-system|passengers|residents
        @improvised|dabbled|toyed|gambled|gambling|tinker~|fiddle~|meddle~|messing|mess~|fool~|monkey~|muck~|play~|dabbling|toying|gambles|dallied|dallying|pottered|faffed|faffing|futzed|noodled|fumbled|fumbling|horsing|mucking ..1 around|about|with|on|in|over|through !a|book|back
        @guessing|guessed|guesswork|guesses|guess|hoped|hoping|speculated|speculating|bluffed instead|rather|without
        @distracted|engrossed|sidetracked|side-tracked|absorbed by|with|and|in|from|when|while
        @preoccupied|obsessed|concerned|engrossed|absorbed|fixated|busy|consumed with|by|in|on ..1 himself|herself|themselves|his|her|their|its|other|internal|politics|appearances|titles|itself|image|prestige|meetings|email|emails|chat|phone|phones|gossip|paperwork|rank|budgets|optics|reputation
        @tired|exhausted|fatigued|sleepy|hungover|bored|drunk|drowsy|weary|sleep-deprived|hung-over|tipsy|distracted|groggy|rushed|hurried|overworked|impatient|dozy|stressed|frustrated|confused|irritated ..2 and|,|so ..6 not|typed|deleted|pulled|missed|did|ran|hit|entered|pressed|clicked|mis-typed|mistyped|forgot|overlooked|selected|chose|picked|skipped|put|confused|mixed|misread|misjudged|let|left|made|wrote|took|assumed|approved|merged|pushed|deployed|closed|opened|swapped|turned|unplugged|dropped|lost|cut|just|simply
        @sleep~|slept|doze~|snooze~|snore~ through|in|on|past|right|straight|during !the|mode|a|my|our|his|her|their|its
        @overslept|overpromised|overreached|overplayed|overstated|oversold|overhyped|underperformed|overtrusted|underdelivered|oversleeping|overpromise|overpromises|overpromising|over-promised|overselling|overreaching|over-committed|under-delivered|underprepared|underplayed|overcomplicated|over-complicated|overengineered|over-engineered|over-trusted|overrelied|over-relied|underinvested|under-invested
        @simply|merely|blindly|mindlessly|reflexively|lazily|casually|happily|dutifully|robotically|unthinkingly|absent-mindedly|naively|carelessly|hastily|uncritically|unquestioningly|dumbly|instinctively|absentmindedly|thoughtlessly|complacently ..1 clicked|clicks|swiped|approved|pressed|merged|signed|forwarded|closed|assumed|guessed|hoped|ignored|accepted|trusted|relied|tapped|acked|dismissed|silenced|muted|waved|nodded|rubber-stamped|ticked|skipped|copy-pasted|obeyed|believed|shrugged
        just|simply|only @assumed|guessed|hoped|ignored|shrugged|presumed|trusted|nodded|acked|dismissed|believed|winged|rubber-stamped|supposed|figured|gambled|prayed|waved
        just|simply|blindly|quickly @clicked|clicks|hit|pressed|tapped|clicking|hitting|pressing|smashed|mashed ok|yes|approve|accept|merge|next|confirm|okay|continue|proceed|send|submit|enter|agree|dismiss|ignore|acknowledge|apply|run|delete|deploy
        @clicked|clicking|clicks|click|tapped|tapping|dismissed|swiped|swiping|skipped|pressed away|through|past|yes|ok|okay|accept|approve|confirm|continue|right|straight|next|enter ..4 warning|warnings|prompt|prompts|dialog|confirmation|without|it|banner|alert|dialogue|dialogs|banners|popup|pop-up|modal|confirmations|notice|reading|looking|checking|message|disclaimer|reminder
        @fell|fall|falling|falls|fallen for ..5 phishing|phish|scam|trick|trap|bait|email|mail|ruse|ploy|lure|hoax|phisher|fake|lie|lies|con|prank|scammer|fraud|promise|promises|impostor|imposter|attack|attacker|message|vishing|smishing|spoof|spoofed|story|pitch|hook
        had|has|have|used|using|chose|kept|set|reused|picked|selected|left|shared|uses|use|choose|chosen ..1 weak|guessable|trivial|default|obvious|same|shared|simple|easy|poor|insecure|bad|silly|stupid|laughable|unchanged|breached|identical|feeble|dictionary @password|passwords|passphrase|passcode|passcodes|pin|pins|pass-phrase
        @bypassed|circumvented|skipped|disabled|dodged|bypassing|circumventing|skipping|dodging|evaded|sidestepped|overrode|ignored|shortcut|muted|silenced ..6 to ..1 save|make|meet|please|hit|finish|ship|get|impress|speed|satisfy|spare|look|shorten|reach
        decided|chose|opted|preferred|wanted|elected|trying|tried|chosen|choosing|decide|decides|chooses|tries|wants|hoping|hoped|sought|eager|keen|anxious|agreed to ..1 @save|skimp|economise|economize|scrimp|stint|spare|cheap ..1 money|time|cost|costs|effort|on|a|expense|expenses|budget|hassle|minutes|hours|bother|trouble|fees|pennies|face|cash|work|steps
        not|never|hardly ..1 do|did|done|doing|make|made|making|does|performed|perform a|an|our|their|the|much|any|its|his|her|my|your ..2 @good|great|better|proper|decent|adequate|thorough|sufficient|best|careful|reasonable|satisfactory|fair|solid|professional|competent|diligent|acceptable|terrific|stellar|clean|effective|brilliant|serious|rigorous|convincing|tidy job|work|testing|review|check|analysis|handover|planning|effort|cleanup|clean-up|assessment|investigation|inspection|research|thinking|preparation|due|rehearsal|impression|diligence|attempt
        @decided|chose|elected|opted|preferred|choose|chooses|chosen|choosing|deciding|decides|electing|opting|opts|elects|preferring|prefers|tempted|willing|content|happy to ..1 skip|ignore|gamble|guess|hope|cut|bypass|downplay|hide|look|pretend|disregard|forgo|forego|neglect|overlook|defy|dodge|evade|wing|conceal|withhold|lie|deny|blame|shirk|risk|flout|minimise|minimize|shelve|chance|improvise|plough|press|dispense|bend|circumvent|brush|shrug
        not|never|hardly|rarely ..1 @hold|held|holding himself|herself|themselves|ourselves|itself|anyone|people|staff|teams|vendors|them|myself to|accountable|responsible
        not|never|hardly|barely|rarely|nor|scarcely ..1 provide|provided|exercise|offer|give|exert|show|provides|providing|exercised|exercises|exercising|offered|gave|given|exerted|showed|shown|shows|demonstrate|demonstrated|apply|applied|display|displayed|maintain|maintained ..4 @oversight|leadership|supervision|direction|scrutiny|governance|guidance|challenge|stewardship|accountability|responsibility|ownership|judgement|judgment|restraint|vigilance|diligence|initiative|discipline|rigour|rigor|professionalism|training|mentoring|urgency|commitment|care|clarity !to
        exercised|exercises|exerted|provided|offered|showed|exercise|exert|exerts|provides|provide|offers|offer|shows|show|shown|given|gave|giving|exercising|demonstrated|displayed|applied|maintained|practised|practiced little|no|scant|limited|insufficient|inadequate|poor|weak|minimal|hardly|zero|scarcely|barely|lax|sloppy|loose|questionable|bad|not|less|patchy|inconsistent ..2 @oversight|control|leadership|supervision|direction|challenge|scrutiny|guidance|governance|stewardship|accountability|ownership|judgement|judgment|restraint|vigilance|diligence|initiative|discipline|rigour|rigor|professionalism|caution|care|prudence|coordination|concern|urgency|responsibility|foresight|mentoring|instruction|enforcement|curiosity
        @stuck|clung|sticking|clinging|anchored|cling|clings|sticks|stick|fixated|fixating|anchoring|latched|hung|wedded|married|persisted|persisting|seized|hanging|hooked|insisted|fastened on|to|onto|with|in|upon ..4 theory|hypothesis|assumption|explanation|idea|belief|diagnosis|narrative|theories|hypotheses|assumptions|explanations|notion|conviction|story|view|interpretation|suspicion|culprit|conclusion|suspect|reading|guess|thinking|wrong
        talk~|speak~|spoke|shout~|spoken|talking|yell~ over|past|across|at each|one @other|another
        not|hardly|never|nor ..1 @rise|rose|live|step|risen|lived|stepped|measure|measured to|up
        fall~|fell|fallen ..3 @short of|in|on|here|again
        not|never|hardly|barely|nor ..1 do|done|did|doing|does|finish|finished|pull|pulled|play|played|fulfil|fulfill|fulfilled|perform|performed|carry|carried|discharge|discharged ..2 @homework|job|due|duty|bit|part|duties|jobs|weight|research|share|role|legwork|groundwork|obligations|chores|rounds|bits|diligence|responsibilities
        @tolerated|condoned|indulged|tolerating|tolerates|tolerate|condoning|condones|condone|indulging|normalised|normalized|overlooked ..3 this|it|such|these|sloppy|bad|poor|risky|that|lax|shoddy|careless|unsafe|dangerous|shortcuts|deviation|deviations|workarounds|behaviour|behavior|practice|practices|conduct|violations|breaches|non-compliance|reckless|lateness|slackness|untested|unreviewed|mediocrity|poor-quality
        @pressured|pressurised|pressurized|bullied|bullying|browbeat|badgered|nagged|coerced|harried|pressuring|hounded|hassled|hectored|strong-armed|harassed|intimidated|goaded|pestered|guilt-tripped|cajoled|steamrollered|bulldozed|chivvied|nagging|badgering|coercing|harrying|pestering|cornered|railroaded the|us|our|her|him|them|engineers|into|people|every|me|my|their|his|staff|operators|engineer|management|everyone|teams|developers|colleagues|a|an|team|support|crew|crews|those|anyone|suppliers|vendors|contractors|junior
        """,
        hit="Ravi took a shortcut and edited the live file.",
        sound="The proxy took a shortcut through the second switch.",
        who=Who.HUMAN,
        unless="negated-blame future conditional attackers question",
    ),
    Row(
        """
        :rulebook|warning|warnings|advice|concerns|objections|alarms|alerts|complaints|doubts|misgivings|recommendation|recommendations|pleas|fears|worries|reservations ..5 was|were|been|being|get|gets|got ..2 @ignored|violated|flouted|broken|breached|disregarded|circumvented|bypassed|sidestepped|dismissed|brushed|overruled|laughed|downplayed|bent|defied|skirted|contravened|trampled|mocked|ridiculed|waved|swept|shrugged|discounted|belittled|pooh-poohed
        @against ..3 advice|policy|recommendation|recommendations|instructions|orders|wishes|protocol|procedure|agreement|convention|guidance|guidelines|policies|wish|counsel|judgement|judgment|rules|regulations|warnings|warning|runbook|checklist|procedures|norms|standards|directive|directives|practice|practices|guideline|freeze
        @against ..2 the|every|all|better|our|their|his|her|its|good|common|sound|explicit|repeated|specific|written|express|clear|standing|internal|company|site|agreed ..1 rule|rules|book|judgement|judgment|knowledge|advice|warnings|odds|reason|policy|policies|sense|wishes|standards|practice|practices|instruction|instructions|orders|guidance|procedure|procedures|regulations|convention|conventions|recommendation|recommendations
        in @violation|breach|contravention|defiance|contempt|disregard of ..3 standard|:rulebook|order|practice
        @violated|violating|breached|flouted|breaching|flouting|contravened|contravening|infringed|infringing ..4 requirement|requirements|regulation|regulations|law|laws|contract|agreement|rule|rules|policy|policies|procedure|procedures|standard|standards|guideline|guidelines|instruction|instructions|norms
        @contrary to ..4 policy|procedure|rules|process|agreement|guidelines|instructions|advice|protocol|practice|agreed|policies|procedures|rule|regulations|guidance|instruction|warnings|recommendation|recommendations|standards|runbook|checklist|orders|directive|directives|standing|convention
        was|were|been|being|got ..1 @told|warned|advised|instructed|reminded|cautioned|begged|ordered|implored|urged ..1 twice|repeatedly|several|often|many|explicitly|frequently|expressly|thrice|already|clearly|specifically|personally|three|four|five|six ..1 times|not|to|about|and|that|of|before|against|.|by
        @unapproved|unsanctioned|unannounced|uncoordinated|unreviewed|unsupervised|unauthorised|unauthorized|undisclosed|unlogged|unticketed|unagreed|uncleared|unwarranted|unvetted|unofficial|unilateral|ill-advised change|changes|deploy|deployment|restart|migration|maintenance|push|merge|fix|script|release|edit|experiment|tinkering|upgrade|patch|commit|work|reboot|test|restarts|merges|fixes|scripts|releases|edits|experiments|upgrades|patches|commits|deploys|deployments|pushes|switch|actions|move|modification|modifications|tweak|tweaks|tests|testing|override|overrides|alteration|shutdown|reset|rollback|rollout|cutover|workaround|installation|intervention|repair|detour
        communication|coordination|collaboration|information|communications|co-ordination|handover|hand-over|handoff|cooperation|comms|teamwork|alignment|trust|escalation|knowledge|briefing|reporting|liaison ..1 @gap|gaps|breakdown|breakdowns|lapse|lapses|mix-up|mix-ups|mixup|failure|failures|difficulties|deficit|deficits|barrier|barriers|disconnect|mismatch|void|vacuum|silo|silos between|among|with|within|in|amongst|inside|across ..3 :role|:team|departments|sites|people|shifts|offices|parties|us|we|them|organisations|organizations|business|teams|companies|firms|crews|depots|suppliers|engineers|responders|operators|staff|management|leadership|everyone
        @breakdown|gap|lapse|breakdowns|lapses|collapse|failings|failing|shortcoming|shortcomings|weakness|weaknesses|deficiency|deficiencies|disconnect|deficit ..1 in|of ..1 communication|communications|coordination|collaboration|teamwork|communicating|leadership|discipline|supervision|oversight|judgement|judgment|command|vigilance|co-ordination|cooperation|trust|cohesion|accountability|ownership|governance|stewardship|professionalism|decision-making|handover|care|attention|comms !channel|node|protocol|bus|link|channels|links|path|protocols
        failure|breakdown|lapse|lapses|failures|failing|failings|collapse|deficiency|deficiencies|shortcoming|shortcomings|abdication|dereliction|want|dearth|deficit|weakness|weaknesses|absence of|in ..1 @leadership|discipline|judgement|judgment|common|supervision|nerve|imagination|duty|oversight|governance|professionalism|ownership|care|diligence|concentration|attention|responsibility|command|teamwork|stewardship|foresight|rigour|rigor|vigilance|courage|preparation|candour|candor|accountability|competence|decision-making|airmanship|housekeeping|followership|courtesy|cooperation|listening|curiosity|forethought|prudence
        @organisational|organizational|institutional|managerial|corporate|bureaucratic|cultural|leadership|supervisory|behavioural|behavioral|governance|moral|ethical|collective failure|failures|failing|failings|shortcoming|shortcomings|dysfunction|inertia|neglect|incompetence|complacency|arrogance|blindness|indifference|chaos|weakness|weaknesses|negligence|amnesia|laziness|breakdown|malaise|paralysis|carelessness|cowardice|denial|hubris|lapse|lapses|deficiency|deficiencies
        @massive|colossal|epic|monumental|abject|big|huge|spectacular|giant|enormous|almighty|utter|absolute|royal fail|failing|fails|screw-up|cock-up|cockup|balls-up|foul-up|botch|howler|faceplant|own-goal|clanger|mess-up .|,|on|by|of|and|from|at|in|with|$|;|:
        @miscommunication|non-communication|infighting|politics|rivalry|squabbling|finger-pointing|bickering|turf|miscommunications|miscoordination|buck-passing|blame-shifting|bitching|rivalries|feuding|feud|squabbles|turf-war|in-fighting|intrigue|power-play|tribalism|territoriality|distrust|mistrust|point-scoring|one-upmanship|wrangling|recriminations|antagonism|animosity|resentment between|among|by|with|inside|within|war|and|over|instead|while|amongst|across|from
        behaviour|behavior|conduct|attitude|response|work|service|handling|approach|performance|tone|workmanship|communication|manner|reaction|treatment|practice|supervision|standard|support|communications|leadership|planning|preparation|explanation|excuse ..5 is|was|are|be|been not|hardly|never|scarcely|barely ..2 @acceptable|tolerable|tolerated|excusable|professional|defensible|forgivable|justifiable|pardonable|becoming|befitting|satisfactory|adequate|exemplary|commendable|impressive|constructive|serious|honest|credible
        :peoples_work|handling|escalation|incident-response|messaging|comms|triage|reaction|approach|change-management|co-operation|cooperation|staffing|briefing|follow-up|reporting|troubleshooting|stewardship|engagement|practice|practices|hygiene|oversight|reviewing ..6 is|was|are|were|been|seemed|looked|felt|proved not|hardly|never|scarcely ..2 @effective|adequate|satisfactory|sufficient|timely|consistent|structured|thorough|rigorous|prompt|organised|organized|coordinated|co-ordinated|ideal|robust|competent|professional|careful|diligent|helpful|impressive|systematic|convincing|disciplined|swift|serious|vigorous|energetic|decisive|coherent|meticulous|attentive|constructive|transparent|optimal|acceptable|exemplary|honest|joined-up
        our|their|his|her|my ..2 :peoples_work|handling|performance|service|work|approach|response|testing|reviewing|updates|engagement|assessment|follow-up|:practice|:output|reaction|commitment|cooperation|troubleshooting|triage|discipline|attention|effort|manner ..6 is|was|are|were|been|seemed|looked|felt|proved not|hardly|never|scarcely ..2 @effective|adequate|satisfactory|sufficient|timely|consistent|structured|thorough|rigorous|prompt|organised|organized|coordinated|co-ordinated|fast|quick|swift|sufficiently|good|up|competent|professional|careful|diligent|helpful|impressive|systematic|convincing|disciplined|serious|decisive|coherent|attentive|constructive|transparent|acceptable|exemplary|great|sharp|joined-up
        not ..1 my|our|their|his|her|your ..1 @queue|job|problem|department|remit|turf|jobs|area|task|business|concern|responsibility|call|team|patch|service|ticket|table "|”|, ..8 answer|answered|said|reply|replied|was|told|attitude|response|replies|answers|responded|wrote|says|say|saying|shrug|line|refrain|retort|verdict|came|stance|posture
        @said|says|claimed|answered|replied|insisted|decided|told|argued|answer|maintained|saying|declared|say|replying|wrote|thought|felt|claiming|claims|responded|shrugged|believed|considered|retorted|protested|ruled|declares|argues|insists|maintains ..8 not|nobody|never ..1 their|his|her|its|theirs|our|my|your problem|job|queue|department|business|concern|remit|turf|task|area|ticket|responsibility|call|duty|worry|table|patch|worries|baby|domain
        @reuse~|re-used|re-use|recycled|reusing|recycle|recycling|re-using ..4 password|passwords|passphrase|credentials|pin|pins|passcode|credential|logins
        had|has|have|were|was|been ..2 @advised|warned|cautioned|counselled|counseled|spoken|argued|pleaded ..3 against
        installation|work|workmanship|code|cabling|documentation|translation|repair|job|support|script|patch|report|analysis|labelling|wiring|soldering|handover|testing|preparation|planning|reporting|advice|coding|engineering|maintenance|labeling|design|briefing|training|repairs|service|instructions|installations|review|reviews|notes|answers|reply|scripts|reports ..3 of ..1 poor|low|shoddy|bad|inferior|substandard|terrible|abysmal|appalling|questionable|dubious|sub-standard|subpar|dreadful|lousy|awful|doubtful|insufficient|inadequate|unacceptable|miserable|mediocre|uneven|third-rate|second-rate @quality|standard|workmanship|standards|calibre|caliber|craftsmanship
        spent|wasted|lost|spending|wasting|losing|frittered|squandered ..6 @arguing|debating|bickering|squabbling|blaming|quarrelling|pointing|wrangling|feuding|haggling|dithering|pontificating|bike-shedding|bikeshedding|fretting|complaining|moaning|sulking|faffing|chatting|gossiping|accusing|litigating|procrastinating|second-guessing|defending|denying|posturing|dodging|fiddling|twiddling|grandstanding|whining
        was|were|is|are|been not ..2 sufficiently|adequately|properly|well|appropriately|thoroughly|carefully|competently|diligently|responsibly|professionally|rigorously|suitably @protected|secured|hardened|supervised|trained|briefed|staffed|planned|prepared|coordinated|co-ordinated|organised|organized|resourced|rehearsed|thought|communicated|governed|led|vetted|risk-assessed|considered|overseen|guarded|safeguarded|instructed
        @insufficiently|inadequately|poorly|badly|barely|carelessly|sloppily|woefully|shoddily|laxly|negligently protected|secured|safeguarded|supervised|staffed|guarded|trained|planned|prepared|coordinated|co-ordinated|organised|organized|resourced|rehearsed|communicated|governed|led|vetted|reviewed|overseen|briefed|instructed|tested|labelled|labeled|policed|thought|patched
        poor|bad|weak|rotten|patchy|terrible|dismal|woeful|lamentable|appalling|abysmal|dreadful|shameful|dubious|questionable|sorry|checkered|chequered|mixed|uneven|lousy|unenviable|shaky ..1 track|safety|maintenance|security|service|reliability|compliance|delivery|quality|attendance|disciplinary @record
        did|does|do|doing|done a|an|some|such|rather|pretty ..1 @poor|bad|terrible|lousy|awful|dreadful|horrible|miserable|sloppy|half-hearted|shoddy|slapdash|mediocre|pathetic|abysmal|appalling|woeful|dismal|careless|hasty|rushed|botched|lacklustre|lamentable|slack|clumsy|superficial|sketchy|feeble|dire|patchy|hopeless|rotten|lax|inadequate job|work|effort|analysis|testing|review|planning ..1 communicating|telling|informing|explaining|planning|testing|reviewing|documenting|managing|handling|coordinating|keeping|on|with|preparing|labelling|labeling|briefing|training|supervising|checking|securing|monitoring|cleaning|maintaining|of|at|in|here|.|,|;|$|escalating|handing|writing|setting|running|organising|organizing|scoping|designing|coding
        support|helpdesk|service-desk|desk|hotline|help-desk|vendor|supplier|contractor|agency|staff|management|helpline|switchboard|reception|team|account-manager|call-centre|call-center|operator|carrier|consultant|consultants ..1 was|were|is|seemed|proved|been|remained :degree* @unhelpful|clueless|rude|dismissive|incompetent|useless|arrogant|uninterested|disinterested|evasive|uncooperative|condescending|hopeless|obstructive|patronising|patronizing|indifferent|curt|brusque|disorganised|disorganized|unprofessional|incapable|ignorant|unsympathetic|impolite|vague|defensive|awful|terrible|lousy|dreadful|non-existent|nonexistent
        their|his|her|'s|whose ..2 is|was|were|are|been|looked|became ..1 a|an|just|pure|complete|one|total|absolute|utter|such|real ..2 @mess|garbage|rubbish|joke|nightmare|crap|shambles|disgrace|disaster|farce|pigsty|fiasco|embarrassment|trainwreck|train-wreck|hodgepodge|hotchpotch|travesty|muddle|spaghetti
        @sloppy|shoddy|slapdash|chaotic|lousy|amateurish|haphazard|cavalier|slack|slipshod|careless|lax|reckless|complacent|unprofessional|dysfunctional|toxic|half-baked|disorganised|disorganized|shambolic|amateur|cowboy|lackadaisical|undisciplined ..1 process|processes|engineering|culture|habits|organisation|organization|operation|standards|procedures|practice|practices|procedure|approach|attitude|attitudes|management|planning|working|hygiene|habit|housekeeping|discipline|work|methods|paperwork|administration|governance|record-keeping|coding|craft|maintenance|execution|ways|behaviour|behavior|rollout|operations|stewardship
        quick|dirty|ugly|horrible|nasty|cheap|lazy|sloppy|shoddy|crude|clumsy|amateurish|hasty|awful|terrible|stupid|dreadful|botched|makeshift ..1 @hack|kludge|bodge|hacks|kludges|bodges|bodge-job|patch-up|workaround|workarounds|lash-up|fudge|fix|script|job|patch|shortcut ..2 by|that|which|from|of|made|left|written|put ..1 AGENT
        quick and @dirty
        at @cross purposes
        AGENT ..4 was|were|is|are|been|seemed|remained|remains|proved ..2 of|to a|an? ..1 poor|low|substandard|sub-standard|inferior|questionable|doubtful|insufficient|dubious|dreadful|terrible|unacceptable|inadequate|bad|shoddy|mediocre|uneven|subpar|sub-par|unsatisfactory|third-rate|second-rate @quality|standard|calibre|caliber|standards|value|craftsmanship|worth
        approach|attitude|handling|conduct|management|planning|supervision|oversight|governance|culture|preparation|preparations|tone|behaviour|behavior|practice|practices|discipline|reviews|review|testing|reaction|response|checks|assumptions|mindset|style|treatment|stance|judgement|judgment|handover|briefing|estimate ..6 was|were|is|been|are|seemed|became|remained|grew|looked|felt ..1 too|overly|rather|very|far|somewhat|unduly|little|quite|excessively|dangerously|increasingly @casual|relaxed|loose|lax|informal|cavalier|superficial|optimistic|hasty|lenient|complacent|permissive|lackadaisical|timid|cautious|slapdash|laid-back|cosy|confident|trusting|hands-off|slack|leisurely|sloppy|haphazard|reactive|ambitious|passive|rushed|soft|shallow|perfunctory|easygoing|easy-going|cursory|indulgent|cheerful|chaotic
        at|in|past|talked|working|talking|worked|acting|pulling @cross-purposes|loggerheads|silos|cross-purpose|daggers|siloes
        cobbled|thrown|slapped|hacked|bodged|lashed|flung|knocked|scraped|rushed|bashed|duct-taped|slap|cobbling|slapping|bodging|hacking|tacked|botched @together
        @bodge|bodged|kludged|jury-rigged|jerry-rigged|gerry-built|jerry-built|bodges|bodging|bodgery|botch-job|botched-up|slap-dash|shonky|ropey|ropy|ramshackle|cack-handed|half-arsed|half-assed|half-cocked
        @half-listened|half-read|skim-read|cargo-culted|cargo-cult|groupthink|box-ticking|penny-pinching|empire-building|corner-cutting|rubber-stamping|rubber-stamp|rubber-stamped|rubberstamped|buck-passing|back-covering|heroics|scapegoating|rubberstamping|half-heard|half-listening|half-reading|half-watching|half-remembered|half-understood|skim-reading|skimread|blame-shifting|buckpassing|group-think|tick-box|box-ticked|backside-covering|arse-covering|ass-covering|cheese-paring|navel-gazing|finger-wagging|scapegoated|glory-hunting|showboating|grandstanding|kingdom-building|turf-guarding|cut-corner|cargo-culting
        @blind|misplaced|unquestioning|uncritical|unthinking|naive|childlike|childish|unfounded|unwarranted|slavish faith|trust|obedience|optimism|belief|confidence|reliance|adherence|acceptance|loyalty|enthusiasm|assumption|deference|hope|dependence in|of|that|and|on|.|,|to|by|;|$|from|among|was|had
        wishful|magical|lazy|muddled|woolly|sloppy|fuzzy|wooly|short-term|siloed|silo|blinkered|confused|narrow|careless|slack|shallow|half-baked|simplistic|lax|muddy|one-track|naive|hidebound|tribal @thinking
        a|only|just|merely @token|fleeting|perfunctory|cursory|half-hearted|desultory|lukewarm|grudging|belated|superficial|feeble|fig-leaf glance|look|gesture|apology|effort|attempt|review|reply|acknowledgement|gestures|apologies|attempts|check|checks|reviews|testing|mention|nod|thought|inspection|visit|consultation|resistance|presence|interest|examination|acknowledgment|contribution|announcement|training|appearance|explanation
        let|left|lets|letting|leaves|leaving|leave|allowed ..6 @slide|slip|rot|drift|fester|lapse|decay|gather|languish|moulder|molder|wither|rust|stagnate|wilt !gradually|the|window
        """,
        hit="The route was changed against the advice of the vendor.",
        sound="The patch was tested over and over.",
        unless="negated-blame future attackers question by-system",
    ),
    Row(
        """
        @preferred|chose|opted|favoured|favored|picked|prefers|prefer|favours|favors|chooses|choose|opts|choosing|preferring|picks|elected ..6 over|rather|instead|to|ahead|above than|of? :ing|maintenance|safety|caution|quality|care|testing|security|asking|rigour|rigor|planning|prevention|process|training|staffing|documentation
        @kept|keeps|keep|continued ..1 ignoring|pushing|pressing|retrying|trying|insisting|saying|clicking|typing|changing|denying|restarting|deploying|merging|hammering|postponing|deferring|delaying|refusing|arguing|digging|fiddling|tinkering|dismissing|silencing|muting|acking|snoozing|promising|blaming|guessing|rebooting|rerunning|repeating|rejecting|telling|talking|driving|drilling ..6 even|despite|although|without|instead|anyway|though|long|regardless|after|rather|against|past
        @owe|owes|owed ..3 an|our|us|the|some|his|her|their|a ..1 apology|explanation|apologies|explanations|answer|answers|clarification
        @persisted|persists|persisting|persevered|persist in|with
        let|lets|letting|left|leave|leaves|leaving|allowed ..6 @ride|bounce|languish|linger|sour|stew|stewing|fester|drift|rot|moulder|molder
        been ..1 @told|warned|reminded|asked|cautioned|advised|instructed|begged ..6 in|at|after|on|during|by|over|for|throughout ..1 two|three|four|five|several|multiple|many|every|previous|past|earlier|numerous|six|countless|prior|repeated|months|weeks|years|successive
        in the|a|this|his|her|their|an|its|our @habit|habits of ..1 :ing
        @pushed|pushes|pushing|pressed|pressing|lobbied|lobbies|lobbying|agitated|clamoured|clamored for a|an|the|their|its|this|that|earlier ..2 date|deadline|launch|release|launch-date|go-live|rollout|cutover|delivery|shipment|opening|dates|deadlines|schedule|migration
        feels|felt|thinks|thought|considers|considered|feel|believes|believed|think|consider|deemed|saw|sees|regards|regarded|held|believe|imagined|fancied himself|herself|themselves|itself ..2 @above|beyond|exempt|untouchable|infallible|superior|invincible|indispensable
        @known|notorious|reputed|famous|infamous|renowned|rumoured|rumored to|for be|being ..1 difficult|slow|hard|unreliable|careless|late|uncooperative|impatient|sloppy|hasty|chaotic|awkward|prickly|rude|lazy|lax|disorganised|disorganized|hard-headed|stubborn|unhelpful|evasive|cavalier|forgetful|incompetent|absent-minded|obstructive|hot-headed|reckless|touchy|arrogant|defensive|complacent
        sent|published|issued|posted|gave|wrote|sends|publishes|issues|posts|gives|writes|made|put|released|circulated|drafted|broadcast|delivered|left out? a|an|some|two|several ..1 confusing|misleading|unclear|vague|ambiguous|contradictory|inaccurate|garbled|late|belated|unhelpful|muddled|inconsistent|false|tardy|premature|patronising|patronizing|panicked|panicky|careless|sloppy|hasty|untrue|cryptic|evasive|half-hearted|bland @message|email|mail|statement|notice|announcement|update|instruction|post|messages|emails|statements|notices|announcements|updates|instructions|posts|advice|answer|answers|reply|replies|explanation|directions|guidance|advisory|memo|bulletin|tweet
        @denied|denies|denying|deny there|any|responsibility|everything|having|knowledge|wrongdoing|involvement|that|being|ever|liability|blame|fault|knowing|doing|making
        kept|keeps|keep|keeping @changing|altering|revising|shifting|moving ..2 explanation|explanations|story|mind|account|version|answer|answers|advice|plan|plans|scope|requirements|priorities|stories|versions|accounts|instructions|minds|tune|specification|specifications|spec|requirement|direction|diagnosis|theory|tack|goals|goalposts|deadline|deadlines|decision|decisions
        arrived|arrive|arrives|turned|came|joined|showed|arriving|come|comes|went|goes|started|entered|walked|joins|showing|attended up? @unprepared|unequipped|ill-prepared|ill-equipped|empty-handed|underprepared|unbriefed|unready|clueless|ill-briefed|ill-informed|under-prepared|unrehearsed|hungover|drunk|uninformed|untrained|unqualified
        @finally|eventually|belatedly|grudgingly|reluctantly ..1 showed|shows|turned|turns|woke|reacted|admitted|acknowledged|deigned|bothered|conceded|stirred|relented|listened|bestirred up|.|,|that|the|it|to|$
        can|could not ..1 have ..1 @tested|read|checked|looked|thought|understood|reviewed|validated|verified|tried|watched|listened|slept|cared|inspected|proofread|rehearsed|considered|realised|realized|noticed|paid|examined|bothered|planned|prepared
        @ignored|ignores|ignoring|disregarded|dismissed|ignore|disregards|disregarding|dismissing|dismisses|neglected|binned|shrugged|brushed|discounted|snoozed|swiped ..6 email|emails|mail|mails|request|requests|report|reports|ticket|tickets|ping|pings|message|messages|calls|question|questions|complaint|complaints|feedback|page|pages|reminder|reminders|alert|alerts|symptoms|signs|e-mail|e-mails|letter|letters|call|note|notes|phone|pager|query|queries|enquiries|inquiries|suggestion|suggestions|tip|hint|hints|sign|signal|signals|symptom|alarm|alarms|notification|notifications|prompt|prompts|advice|dashboard|dashboards|graph|graphs|smell|texts|comment|comments|plea|pleas|banner|invite|invitation|invitations|bulletin|bulletins|advisory|advisories
        @cheaped|skimped|scrimped|skimp|skimping|skimps|scrimp|scrimping|cheaping|economised|economized|stinted|pennypinched|penny-pinched out|on
        @deluded|deluding|fooled|fooling|kidded|kidding|lulled|lulling|deceived|deceiving|flattered|conned|reassured|hoodwinked|persuaded|comforted|congratulated|kid|fool|delude|consoled ourselves|himself|herself|themselves|itself|us
        was|were|is|are|been|fell|fallen|lay ..2 @asleep and|when|while|during|for|instead|,|through|on|at|throughout
        was|were|is|are|been|caught|found ..2 @napping|dozing|daydreaming|slacking|goofing|snoozing|skiving|slumbering|drunk|hungover|bored|loafing|lounging|gossiping|dawdling|dithering|moonlighting|faffing|sulking|skylarking|snoring|tipsy|inebriated|intoxicated|stoned|hung-over|half-asleep|sunbathing|gallivanting|lollygagging|doomscrolling
        @argued|quarrelled|squabbled|bickered|debated|fought|arguing|debating|bickering|squabbling|quarrelling|quarreled|quarrel|argue|bicker|wrangled|wrangling|feuded|feuding|haggled|haggling|clashed|dithered|dithering|fighting|rowed|sparred|disputed|argues ..4 while|for|instead|over|about|rather|throughout|before|until|whether|who|amongst|among
        @overrule~|steamroll~|steamrollered|bulldoze~|strong-arm~|browbeat|trampled|railroaded|strong-armed|gaslit|sidelined|browbeaten|bullied|muzzled|belittled|undermined|second-guessed ..2 the|our|us|him|her|them|every|all|objections|me|my|their|his|everyone|anyone|a|other|any|its|staff|engineers|operations|colleagues !software|system|algorithm|default|defaults|model|setting|tool|optimiser|optimizer|value|plan|schedule|flag|settings|config|configuration|limit|limits|lock|alert|alerts
        @assumed|assume|assumes|assuming|presumed|hoped|figured|supposed|reckoned|trusted|thinking|hoping ..4 someone|somebody|others|everyone|another else
        @thought|think|figured|reckoned|assumed|thinking|thinks|reckon|assume|assuming|presumed|believed|hoped|hoping|supposed|bet|gambled|guessed nobody|no|none|noone|no-one ..2 would|will|'d ..1 notice|mind|care|know|ever|object|complain|see|spot|check|ask|look|realise|realize|find|catch|matter|remember|miss|bother
        @assumed|took|believed|trusted|relied|accepted|presumed|supposed|guessed|trusts|assuming|relying|relies|believes|concluded|decided|reported ..8 without ..1 checking|asking|verifying|testing|looking|question|verification|confirmation|confirming|evidence|proof|reading|thinking|validating|consulting|checks|challenge|challenging|inspecting|seeing|double-checking
        made|make|makes|making|offered|offers|invented|gave|gives|produced|full|manufactured ..3 @excuses|alibis|self-justification|scapegoat|scapegoats
        change~ ..2 @mind|tune|story|minds|explanation|account|version|position|theory|instructions|advice|priorities|requirements|diagnosis three|several|twice|again|too|four|five|repeatedly|constantly|every|thrice|mid-way|midway|halfway|hourly|daily|yet|once
        @saw|felt|see|feel|sees|seeing|feels|feeling|showed|shows|showing|perceived|recognised|recognized no|little ..1 need|urgency|reason|point|necessity|value|harm|cause|use|merit|obligation|duty|hurry|call|gain|sense|interest|remorse|regret|concern|shame to|in|for|of|about|at|with
        not|never|hardly|barely ..1 feel|see|deem|consider|think|find|considered|thought|felt|saw|judge|judged|regard|regarded|viewed|believed|believe|view|deemed|found it|this|that|them|anything ..3 @necessary|needed|worth|worthwhile|fit|important|appropriate|urgent|proper|advisable|essential|prudent|incumbent|serious|requisite
        not|never|hardly|rarely ..1 @find|found|made|make|takes|take|took|spare|spared the|any? time|energy|courage|moment to|for
        @let|lets|letting ..1 :possessive? ..1 users|customers|everyone|everybody|us|them|colleagues|people|team|patients|patient|passengers|residents|staff|crew|readers|members|pupils|students|guests|him|her|itself|themselves|ourselves|you|partners|public|community|shift down
        @ran|rushed|charged|dived|dove|waded|jumped|leapt|plunged|barged|stormed|blundered|rush|rushing|charging|dives|diving|wading|wade|jumps|jumping|plunging|plunge|barging|blundering|blunders|weighed|piled|bulldozed|steamed|marched|ploughed|plowed ..1 headlong|headfirst|straight|right|in|blindly|around|ahead|recklessly|heedlessly|impulsively|unprepared|carelessly|forth into|with|without|like|where|before|first|unprepared|regardless|despite|instead|thinking
        ran|rolled|pressed|pushed|ploughed|charged|carried|forged|steamed|presses|press|push|pushing|pressing|ploughing|plowed|plough|continued|proceeded|soldiered|barrelled|barreled|marched|surged|carrying|forging|drove|battled|blundered|rushed|sailed|motored|trundled|sped|went|going ahead|on|onward|onwards|forward|straight ..3 @without|against|despite|regardless|anyway|unprepared|heedless|blindly|notwithstanding|blithely|unchecked|unperturbed|undeterred
        @lost|lose|losing|loses ..2 plot|thread|run|will|nerve|overview|oversight|control|focus|touch|composure|situational|interest|heart|patience|cool|temper|head|heads|tempers|grip|discipline|motivation|enthusiasm|bearings|courage|perspective|marbles|mind|attention|concentration|credibility|appetite|curiosity|handle
        @struggled|struggles|struggle|struggling|grappled|floundered|fumbled|wrestled with|to|over ..1 basic|simple|grasp|comprehend|cope|basics|elementary|concentrate|articulate|organise|organize|simplest|fundamental|fundamentals|plain
        @never|rarely|seldom|hardly|scarcely|barely answers|replies|responds|listens|reads|documents|tells|asks|learns|cares|bothers|communicates|follows|apologises|apologizes|updates|picks|admits|care|bother|communicate|apologise|apologize|admit|escalates|reviews|acknowledges|attends|warns|plans|verifies|cleans|thinks|finishes|shares|consults|consult|briefs|brief|engages|engage|rehearses|prepares|tests|checks
        @always|constantly|forever|perpetually|habitually|routinely|invariably|continually|persistently|chronically|consistently|eternally ..1 late|forgets|breaks|breaking|ignores|ignoring|skips|skipping|cuts|cutting|blames|blaming|rushes|rushing|pushes|complains|complaining|overpromises|leaves|leaving|misses|missing|forgetting|last|unprepared|arguing|argues|moaning|moans|grumbling|overruns|overrunning|hurrying|dodges|dodging|shirking|shirks|deflecting|deflects|overrules|neglects|neglecting|forgetful|distracted|bickering|tinkering|meddling|fiddling|procrastinates|procrastinating|postpones|postponing|underestimates|overestimates|underestimating
        @abdicated|abdicating|shirked|shirking|ducked|dodged|evaded|shirks|shirk|ducking|dodging|evading|dodges|evades|evade|neglected|sidestepped|disclaimed|disowned|skirted|abrogated|disavowed|forsook|offloaded|shrugged ..3 responsibility|responsibilities|duty|duties|accountability|question|questions|buck|decision|blame|obligation|obligations|leadership|oversight|decisions|command|job|task|tasks|stewardship|ownership
        @lacked|lacks|lacking|lack the|any|all|even|both|a|sufficient|basic|adequate|proper|necessary|requisite|essential|relevant|elementary ..3 training|ability|nous|experience|skills|skill|knowledge|competence|discipline|patience|will|willingness|courage|curiosity|sense|judgement|judgment|seniority|expertise|background|foresight|understanding|qualifications|qualification|competency|competencies|skillset|skill-set|maturity|rigour|rigor|imagination|resolve|initiative|motivation|vigilance|aptitude|knowhow|know-how|grasp|attention|backbone|wit|wits|nerve|care|candour|humility|insight|commitment|leadership|empathy|diligence|awareness|familiarity|fluency|wherewithal
        @called|judged|played|timed|handled|read|approached|managed|gauged|interpreted|planned|guessed|reads|judges it|this|that|things|them|everything|events|situation|matters ..1 wrong|badly|poorly|late|wrongly|terribly|clumsily|horribly|awfully|amateurishly|ineptly|disastrously|dreadfully|carelessly
        had|was|were|been not ..1 @authorised|authorized|cleared|permitted|entitled|supposed|qualified|sanctioned|empowered|licensed|certified|competent|trained|fit to|for
        @gossiped|moaned|grumbled|whinged|sulked|snapped|yelled|shouted|ranted|sneered|scoffed|sniggered|gossiping|moaning|grumbling|whinging|whingeing|whined|whining|griped|griping|sulking|snapping|yelling|shouting|ranting|fumed|sneering|scoffing|sniggering|smirked|shrieked|swore|barked|squabbled|bitched|carped|nitpicked|mocked|bellowed|blustered|nagged|harangued ..3 at|about|instead|while|rather|that|over|throughout|when
        act~|decide~|work~|chose|proceed~|went|going|choose~ ..3 on|by|from ..2 @hunch|whim|impulse|guess|hunches|guesswork|guesses|whims|gut|instinct|intuition|rumour|rumor|hearsay|feeling|supposition|assumption|assumptions|speculation|impulses|emotion|panic|autopilot|bravado|prejudice
        @cave~|caved|capitulate~ in|to|under|.|,|;|and|$
        @gave|give|gives|giving|bowed|bow|yielded|succumbed|capitulated|bows|bowing|yielding|yields|succumbs|succumbing|succumb|capitulating|buckled|surrendered|caved|kowtowed|pandered|knuckled|acquiesced|folded|crumbled|buckling in|under|way? to|under ..3 pressure|demands|demand|insistence|temptation|sales|management|product|pressures|threats|temptations|impatience|panic|fear|marketing|whims|wishes|bullying|lobbying|deadline|deadlines|urge|leadership|commercial|convenience|bosses|anger|groupthink|greed|nagging
        got|grew|became|getting|grown|become|growing|becoming|gets|felt ..1 @frustrated|impatient|angry|annoyed|bored|restless|flustered|desperate|agitated|irritated|rattled|defensive|panicky|cross|fed-up|exasperated|lazy|careless|complacent|cocky|furious|irate|short-tempered|hasty|scared|distracted|carried|sleepy|jittery|overconfident|confrontational|muddled and|so|with|at|when|about
        @gave|give|gives|giving up ..2 too|after|without|.|before|rather|easily|quickly|early|trying|looking|halfway|half-way|instead|prematurely|on
        @left|leaving|leaves|leave ..6 in a|an|such ..2 mess|shambles|terrible|state|poor|sorry|shameful|dreadful|disgraceful|appalling|muddle|lurch|bad|chaotic|disgrace|jumble|pickle|shocking|shoddy|filthy !of
        inherited|left|leaves|leave|leaving|bequeathed ..2 a|the|with|behind|this|that|such|an ..2 @mess|shambles|disaster|zoo|muddle|minefield|hornets|hotchpotch|hodgepodge|fiasco|pigsty|horror|nightmare
        without ..2 @thinking|caring|bothering|worrying|hesitating|reflecting|concerning|reflection|heed|forethought ..1 about|of|through|twice|.|,|to|for|first|how|who|what|$|;|whether|ahead|anything
        used|uses|using|shared|sharing|borrowed|use|reused|chose ..2 personal|shared|private|generic|default|admin|root account|laptop|email|phone|computer|device|machine|accounts|credentials|login|password|stick|phones|mailbox|chat ..4 for ..1 @convenience|speed|ease|expediency|laziness|comfort|haste|quickness|expedience
        """,
        hit="Ravi persisted in the old plan.",
        sound="The proxy kept retrying for an hour.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        @despite|notwithstanding ..6 evidence|defects|findings|failures|failed|unresolved|misgivings|warning|warnings|advice|freeze|policy|failing|red|objections|reminders|instructions|agreement|banner|sign|signs|doubts|concerns|rule|rules|protests|finding|recommendation|recommendations|pleas|guidance|guidelines|guideline|procedure|procedures|reservations|objection|protest|requests|reminder|alarms|knowing|assurances|promises|orders|ban|embargo|moratorium|denial|lessons|standing|repeated|explicit|misgiving|hints|symptoms|outstanding|policies|instruction
        in @spite of ..6 warning|warnings|advice|freeze|policy|failing|red|objections|reminders|instructions|agreement|banner|sign|doubts|concerns|request|policies|rules|rule|procedure|procedures|guidance|guidelines|recommendation|recommendations|misgivings|reservations|pleas|instruction|reminder|signs|evidence|objection|findings|protests|requests|orders|knowing|repeated|promises|assurances
        on a @friday afternoon|evening|night|at|,|.|late|;|$
        shortly|right|just|minutes|hours|immediately|moments ..1 before the @weekend|holidays|holiday|vacation|christmas|easter|long-weekend
        for|after|following|despite ..3 of @dithering|silence|denial|arguing|neglect|inaction|bickering|indecision|hesitation|procrastination|squabbling|wrangling|complacency|foot-dragging|stonewalling|stalling|evasion|prevarication|buck-passing|finger-pointing|infighting|indifference|inattention|excuses|debating|bureaucracy|inertia|apathy|complaining|nagging|blaming|quarrelling|waffle|waffling
        over|past|against|despite ..3 @objections|objection|protests|protest|misgivings|doubts|reservations|pleas|warnings|concerns|reluctance
        for ..1 bureaucratic|political|cosmetic|selfish|budgetary|vain|trivial|petty|budget|aesthetic|frivolous|spurious|dubious|questionable|silly|stupid|pr|reputational @reasons|reason|motives
        for no ..1 good|apparent|obvious|particular|discernible|earthly|sensible|valid|clear|discernable|compelling|logical|legitimate|real|rational|better|plausible|explicable|justifiable @reason
        without ..2 @regard|heed|consideration|respect|deference|concern to|for|of
        @too early|soon|fast|quickly|hastily|readily|eagerly|lightly|easily|freely|late|carelessly|casually|rashly|loosely|willingly|confidently|trustingly|hurriedly !to|for|as
        out of|from|by ..1 @habit|laziness|spite|boredom|convenience|impatience|frustration|vanity|pride
        """,
        hit="Ravi merged despite the red build.",
        sound="The proxy kept retrying despite the errors.",
        who=Who.OTHER,
        of_clause=True,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
            @fell|falls|fallen|fall ..4 short of
            not|never|hardly ..1 worked|acted|handled|dealt|proceeded|act|handle|deal|proceed|prepared|prepare|planned|plan|checked|tested|behaved|behave|reviewed|trained|briefed|coordinated|documented|communicated|performed|managed|thought ..3 @cleanly|carefully|properly|thoroughly|accurately|professionally|conscientiously|diligently|systematically|methodically|responsibly|competently|rigorously|prudently|attentively|cautiously|sensibly|meticulously|patiently|thoughtfully|honestly|transparently|wisely|sufficiently|adequately|appropriately
            not|never|hardly|barely ..1 apply|applied|applying|gave|give|exercised|used|use|engaged ..2 @mind|minds|brain|brains|judgement|judgment|common-sense|themselves|himself|herself
        """,
        hit="Ravi fell well short of what we ask of a lead.",
        sound="The throughput fell short of the target by 4 %.",
        who=Who.HUMAN,
        unless="negated-blame future attackers question conditional",
    ),
    Row(
        """
            a|the|some|certain|general|this|of|such|that|an|any|in|by|through|to|with|from|growing|same|their|his|her|our|increasing|sheer|much ..1 @slackness|laxity|laxness|sloppiness|indiscipline|nonchalance|offhandedness|slovenliness|heedlessness|carelessness|lassitude|torpor|complacence|inattentiveness|haphazardness|half-heartedness|unprofessionalism|amateurishness|indolence|sloth|slothfulness|laziness|thoughtlessness|recklessness|disorganisation|disorganization|ineptness|indecisiveness|high-handedness
            AGENT 's ..4 @fell|falls|fallen|fall|falling ..4 short of
        @lukewarm|half-hearted|perfunctory|cursory|desultory|superficial|grudging|halfhearted|tepid|token|hasty|slapdash|sloppy|lackadaisical|careless|listless|apathetic interest|effort|attempt|look|review|check|manner|reading|attention|inspection|examination|glance|attempts|efforts|looks|reviews|checks|cooperation|participation|engagement|apology|reply|enthusiasm|assessment|handover|briefing|testing|commitment|acknowledgement|consideration|supervision|oversight|follow-up
        """,
        hit="A general laxity about labels had set in on the floor.",
        sound="A perfunctory ping is sent every minute.",
        unless="negated-blame future attackers question conditional present",
    ),
    Row(
        """
        got|grown|become|became|getting|grew|growing|gotten|becoming|gets|becomes ..3 @too|over-reliant|overreliant|overconfident|blasé|blase|lazy|careless|sloppy|lax|slack|casual|cavalier|cocky|smug|self-satisfied|accustomed|inured|desensitised|desensitized|numb|jaded|distracted comfortable|relaxed|complacent|cosy|used
        not|never|without|hardly ..1 @looking|checking|reading|thinking|watching|listening|asking|caring|minding ..1 what|where|which|who|at|before|whether|carefully|closely|properly|first|why
        @looking|looked|look|looks|turned|turning the other way|direction
        @looked|looks|look|looking|dug|enquired|inquired|probed|thought no further|farther|deeper
        @known|notorious|famous|renowned|infamous for ..1 :ing
        :past first and|, ..1 :past @later|afterwards
        first ,? and? asks|asked|thinks|thought|tests|tested|looks|looked|reads|checks|checked|verifies|verified|considers|considered|discusses|discussed|informs|informed|told|tells|reviewed|reviews|questioned|understood|planned|listened|listens ..1 @later|afterwards|never|second
        @hogged|hogging|monopolised|monopolized|monopolises|monopolizes|monopolising|monopolizing
        not|never ..1 have|had|show|showed|shown|find|found|possess the|any|enough @courtesy|decency|sense|presence|nerve|patience|discipline|wit|wits|foresight|humility|grace|guts|backbone|maturity|gumption|spine|courage|manners|integrity|imagination|curiosity|balls|goodwill|stomach|judgement|judgment|nous|wisdom|tact|consideration
        approved|given|merged|trusted|accepted|followed|copied|signed|deployed|granted|forwarded|clicked|pasted|obeyed|adopted|relied|believed|acted|rubber-stamped|pushed|proceeded|confirmed|assumed|shared|released ..2 @blindly|unthinkingly|unquestioningly|uncritically|mindlessly|reflexively|thoughtlessly|naively|unseen|sight-unseen
        @brought|bring|brings|bringing|inflicted|wished ..3 upon|on himself|herself|themselves|itself|ourselves|myself
        has|have|had|with|having no|little|hardly|scarcely|barely|not|zero ..1 @idea|clue|inkling|notion|concept|conception|grasp|comprehension whether|who|if|where|why
        """,
        hit="The night crew is known for skipping the last step.",
        sound="The valve is known for its noise.",
        who=Who.OTHER,
        unless="negated-blame future attackers reasoned question conditional",
    ),
    # Work that fell short, in the measured tone of a formal report.
    Row(
        """
        :conduct|:peoples_work|:output|:virtue|calibre|caliber|service|challenge|scrutiny|co-operation|cooperation|assistance|responsiveness|documentation|training|maintenance ..10 @fell|falls|fallen|fall|falling ..4 short|below|beneath|under ..1 of? ..3 that|what|which|standard|standards|expectations|level|bar|expectation|mark|levels|the|our|those|any|whatever ..8 expect|expects|expected|entitled|require|requires|required|demand|demands|ask|asks|look|looks|accept|accepts|acceptable|hope|hopes|deserve|deserves|deserved|promise|promised|merit|merited|tolerate|tolerated|wish|agreed|aspire|insist|appropriate|contract|contractual
        quality|calibre|caliber|standard|standards|depth|tone|pace|workmanship|timeliness ..8 from|by|of|at|given|in|within|across|provided|offered|shown|among ..2 AGENT ..5 was|were|is|are|remained|remains|proved|fell|been|dropped|looked ..2 @below|beneath|short|under what|our|expectations|expected|standard|par|acceptable|industry|of
        quality|calibre|caliber|standard|standards|level|performance|speed|tone|depth|care|timeliness|responsiveness|thoroughness|pace|amount|frequency|workmanship ..8 from|by|of|at|given|in|within|across|provided|offered|shown ..2 AGENT ..4 @fell|falls|fallen|fall|falling ..4 short|below|beneath|under
        :conduct|:practice|:peoples_work|:output|chairing|service ..14 can|could|must|may|might|has|have|should|is|was|were ..3 be? ..1 @described|characterised|characterized|summed|termed|regarded|labelled|labeled|called|considered|viewed|judged|classed|rated|branded|deemed ..2 as|up ..3 :bad_work|:unkind|:poor
        AGENT ..10 can|could|must|may|might only|best|fairly|charitably|kindly|generously|politely|hardly|euphemistically|rightly|reasonably|most|accurately|justly? be @described|characterised|characterized|summed|termed|called|labelled|labeled|regarded|considered|viewed|branded|deemed ..1 as|up? ..3 :bad_work|:unkind|:poor
        :conduct|:practice|:peoples_work|:output|chairing|service ..8 by|of|from|at|in|within|among ..2 AGENT was|were|is|has|seemed|are|had|have|remained|looked|felt been? , ..8 , :degree* @:bad_work
        AGENT 's ..3 was|were|is|are|seemed|has|had|have|remained|looked|felt , ..8 , :degree* @:bad_work
        AGENT ..1 was|were|is|are|seemed|has|had|have|remained|looked|felt|sounded|appeared , ..8 , been? :degree* @:unkind
        AGENT 's ..2 plan|plans|testing|contribution|explanation|explanations|estimate|advice|apology|excuse|version|involvement|effort|efforts|attempt|attempts|input|idea|notes|instructions|briefing|paper|summary|account|estimates|documentation|apologies|excuses|handover|report|reports|ideas|papers|proposal|proposals|review|reviews|response|reply|replies|answer|answers|work|runbook|runbooks|notice|announcement|assessment|analysis|understanding|grasp|knowledge|preparation|preparations|training|support|communication|communications|instruction|diagnosis|investigation|presentation|guidance|statement|email|mail|labelling ..2 was|were|is|are|been|seemed|looked|proved|sounded|remained ..1 :degree* @terrible|awful|dreadful|laughable|pathetic|risible|half-hearted|half-baked|unconvincing|woolly|amateurish|lamentable|embarrassing|perfunctory|cursory|sketchy|shoddy|sloppy|lacklustre|desultory|incoherent|ridiculous|abysmal|lukewarm|thin|decorative|feeble|token|muddled|poor|weak|inadequate|unsatisfactory|unhelpful|vague|rushed|hurried|careless|dismal|woeful|appalling|atrocious|superficial|insufficient|disappointing|worthless|slapdash|slipshod|amateur|lackadaisical|disgraceful|mediocre|substandard|evasive|shallow|absurd|ludicrous|nonsense|rubbish|scrappy|patchy|disjointed|rambling|farcical|belated|hasty
        :conduct|:peoples_work|:output|:practice|chairing ..4 by|of|from|at|in|within|among ..2 AGENT ..2 @bordered|verged|bordering|verges|borders|border|verge|verging|smacked|smacks|reeked|reeks|amounted|amounts|tantamount|beggared on|of|to|belief
        """,
        hit="The calibre of the staff work fell some way short of what we ask for.",
        sound="The quality of the water fell short of the limit in the permit.",
        unless="negated question quoted-as attackers future denied-inside no-verdict",
    ),
    Row(
        """
        AGENT 's ..3 @assurances|assurance|promises|undertakings|pledges|explanations|explanation|apologies|advice|guarantees|word|estimates|guarantee|promise|pledge|undertaking|apology|claims|estimate|forecast|forecasts|answers|commitments|help|input|contribution|reports|updates|guidance|instructions|assistance|recommendations ..4 was|were|is|are|proved|proven|turned|been|remained|had|seemed ..1 out? ..1 to? ..1 be? of ..1 limited|little|no|doubtful|dubious|questionable|scant|negligible|small|uncertain|minimal|marginal|slight|zero|poor|precious|not|debatable|very ..1 worth|value|use|help|substance|benefit|assistance|comfort|usefulness|merit|relevance|weight|avail
        AGENT 's ..3 @assurances|assurance|promises|undertakings|pledges|explanations|apologies|advice|word|guarantees|guarantee|promise|pledge|undertaking|apology|explanation|claims|words|commitments|answers|estimates|excuses|statements|reassurances|guidance ..4 was|were|is|are|proved|proven|turned|rang|been|sounded|seemed|remained|rings|ring|sound ..4 worthless|hollow|empty|useless|meaningless|unfounded|cheap|vague|unreliable|untrue|false|misleading|insincere|broken|unconvincing|thin|baseless|misplaced|unrealistic|overoptimistic|over-optimistic|evasive|forgotten|boilerplate|unkept|unfulfilled
        his|her|their ..2 @assurances|assurance|promises|undertakings|pledges|explanations|apologies|advice|word|guarantees|guarantee|promise|pledge|undertaking|apology|explanation|claims|commitments|estimates|excuses|reassurances ..4 was|were|is|are|proved|proven|turned|rang|been|sounded|seemed|remained|rings|ring|sound ..4 worthless|hollow|empty|useless|meaningless|unfounded|cheap|vague|worth|little|unreliable|untrue|false|misleading|insincere|unconvincing|baseless|misplaced|unrealistic|overoptimistic|over-optimistic|evasive|unkept|unfulfilled|thin
        @assurances|undertakings|pledges|reassurances|assurance|promises|pledge|undertaking|apologies ..8 was|were|is|are|proved|proven|turned|rang|been|sounded|seemed|remained|rings|ring ..4 worthless|hollow|empty|useless|meaningless|unfounded|cheap|limited|doubtful|dubious|questionable|scant|little|unreliable|untrue|misleading|insincere|unconvincing|baseless|misplaced|unrealistic|overoptimistic|over-optimistic|evasive|unkept|unfulfilled|broken|false
        @assurances|promises|advice|undertakings|estimates|explanations|explanation|assurance|promise|estimate|pledges|guarantees|guidance|help|apologies|answers|reassurances|statements|claims|instructions given|made|offered|provided|received|issued|sent|supplied|volunteered|extended by|from ..2 AGENT ..3 was|were|proved|turned|is|are|been|rang|remained|seemed ..6 worthless|hollow|empty|useless|worth|value|use|unfounded|meaningless|vague|false|misleading|unreliable|insincere|cheap|substance|unconvincing|help|untrue
        @confidence|trust|faith|belief|goodwill|patience|respect in|of|with|for|towards|toward ..8 OTHER ..10 eroded|shaken|dented|damaged|undermined|gone|evaporated|destroyed|exhausted|waned|suffered|sapped|forfeited|vanished|collapsed|weakened|diminished|broken|crumbled|shattered|disappeared|evaporating|eroding|dwindled|wavered|strained|worn|misplaced|unwarranted|unjustified|unfounded
        lost|losing|lose|forfeited|loses|had|forfeit|lacks|lacked ..2 @confidence|faith|trust|patience|respect|belief in|with|of|for|towards OTHER !'s
        out|short|end of|on ..1 @patience with ..2 OTHER
        AGENT ..6 @inspired|inspires|inspire|instilled|instils|inspiring|instill|instil|instilling|commanded|evoked ..1 little|no|scant|limited|small|hardly|zero|scarcely|anything|precious|not ..1 confidence|trust|respect|faith
        his|her|their ..3 @inspired|inspires|inspire|instilled|instils|inspiring|instill|instil|commanded ..1 little|no|scant|limited|small|hardly|zero|scarcely|precious ..1 confidence|trust|respect|faith
        AGENT 's ..2 @contribution|response|reaction|reply|effort|input|help|support|assistance|advice|involvement|engagement|participation|replies|testing|preparation|review|oversight|supervision|attention|follow-up|communication|answer ..4 was|were|is ..1 limited|confined|restricted to ..1 :ing
        his|her|their ..2 @contribution|response|reaction|input|help|assistance|reply|involvement|engagement|participation|effort|support|advice|replies|oversight|supervision|review was|were|is ..1 limited|confined|restricted to ..1 :ing
        was|were|been|got|get|being|are|gets|getting @fobbed|palmed|brushed|shrugged|blown|laughed off|away
        ^ that ..1 AGENT ..14 is|was|remains|seems|beggars|looks|appears ,? ..6 ,? :degree* @inexcusable|unacceptable|unforgivable|indefensible|deplorable|disgraceful|shameful|lamentable|irresponsible|unprofessional|negligent|reckless|incomprehensible|inexplicable|baffling|disappointing|appalling|scandalous|outrageous|embarrassing|astonishing|astounding|extraordinary|mystifying|puzzling|unpardonable|intolerable|unjustifiable|laughable|absurd|ridiculous|incredible|inconceivable|unbelievable|frustrating|infuriating|galling|pathetic|amateurish|careless|foolish|unthinkable|regrettable|staggering|alarming|dismaying|perplexing|bewildering|shocking|unhelpful|inappropriate
        ^ that ..16 is|was|remains|seems ,? ..6 ,? :degree* @inexcusable|unforgivable|indefensible|disgraceful|shameful|unprofessional|scandalous|unpardonable|unjustifiable|deplorable|lamentable|irresponsible|negligent|reckless|pathetic|astounding|amateurish|careless|incomprehensible|appalling|outrageous|inconceivable|baffling|staggering
        with|by|at|about|on|given|of|to|despite how @little|scant ..1 :virtue|seriousness|enthusiasm|concern|regard|preparation|respect|attention|thought|notice|communication|credence|weight|heed|effort|care|confidence|planning
        with ..3 bit|modicum|ounce|touch|shred|minimum|grain|little|hint|dash|smidgen|iota|scrap|degree|measure|trace|jot|dose|pinch|moment of|'s ..2 @interest|care|attention|thought|goodwill|effort|foresight|diligence|discipline|imagination|curiosity|sense|preparation|planning|courtesy|patience|caution|prudence|professionalism|vigilance|courage|communication|coordination|rigour|rigor|humility|thinking|awareness|leadership|reflection|consideration|honesty|respect|judgement|judgment|supervision|will ..10 would|could|might|'d|should ..2 have
        """,
        hit="Their assurances proved to be of little worth.",
        sound="The index proved to be of little value for range queries.",
        unless="negated question quoted-as attackers future denied-inside no-verdict",
    ),
    Row(
        """
        with|paying|gave|giving|showing|pays|pay|give|gives|given|shows|show|showed|shown|displayed|displaying|took|taking|paid ..2 no|little|scant|minimal|insufficient|zero|scarce|less|hardly|not|barely|scarcely|inadequate|negligible|precious ..1 @regard|thought|consideration|respect|heed|attention|concern|deference|caution|care|interest|courtesy|solicitude|sympathy|notice|credence for|to|of|as|towards|toward|about|in|whatsoever
        with|and|giving|gave|given|got ..1 zero|no|not|little|hardly|scarcely|barely|any ..4 @heads-up|by-your-leave|by-your-leaves
        """,
        hit="Ravi pressed on with scant regard for the crane crew.",
        sound="The parser reads on with no regard for the case.",
        who=Who.HUMAN,
        of_clause=True,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        @content|contented|complacent to ..1 take|accept|rely|watch|stand|trust|believe|go|sign|approve|look|coast|drift|follow|wait|assume|see|stay|leave|let|hope|sit|ignore|wave|ship|repeat|proceed|guess|delegate|blame|skip|pretend|nod|rest|acquiesce|adopt|copy
        take~|took|taken|accept~|happy|satisfied|pleased|trust~|content|swallow~ ..8 @word for it|this|that|granted
        @contented|contents|satisfied|contenting|satisfies|satisfying|occupied|busied|amused himself|herself|themselves|itself with|by
        @took|takes|take|taking|taken|sought|seeks|found|seek|seeking|hid|hiding|sheltered ..1 refuge|solace|comfort|shelter|consolation|pride in|behind
        :be|seemed ..1 @happy|glad|satisfied|pleased|quick|ready|prepared|willing|eager|keen|content|inclined to take|accept|believe|trust|rely|swallow|go ..6 word|assurance|assurances|face|claim|claims|say-so|version|explanation|promise|promises|hearsay|rumour|rumor|blindly
        @conspicuous|notable|remarkable|noteworthy|distinguished|noted|striking ..1 by|for|in ..2 absence|silence|reticence|reluctance|inaction|inertia|indifference|invisibility|unavailability|slowness|vagueness
        @conspicuously|notably|strangely|curiously|oddly|suspiciously|remarkably|tellingly|mysteriously|eerily|ominously|inexplicably|characteristically|puzzlingly|resolutely|stubbornly|unaccountably|infuriatingly|blissfully absent|silent|quiet|slow|unavailable|unreachable|vague|reticent|reluctant|unhelpful|uninterested|evasive|unforthcoming|passive|tight-lipped|unresponsive|uncommunicative|unmoved|unconcerned|coy
        nowhere ..1 in @evidence|sight
        @ghosted|snubbed|blanked|stonewalled|ghosting|snubbing|blanking|cold-shouldered|spurned|shunned us|me|them|everyone|him|her|the|our|users|customers|my|their|every
        @phoned|phoning|phones it|this|that in
        @winged|wings|winging it|this|that|everything
        @wandered|sauntered|strolled|swanned|waltzed|toddled|sloped|slunk|ambled|breezed|meandered|slouched|mooched|sidled|sneaked|snuck|skulked|shuffled off|away|out|in|home
        just|only|simply|merely|,|idly @sat|stood|lounged|loitered|sitting|standing|sits|stands there|by|back|around|idly|idle|,|and|doing|gaping|twiddling
        @sat|stood|sits|sitting|stands|standing|stand|sit there|idly|idle|by|around|back and|,|watching|doing|waiting|twiddling|wringing|gawping|gaping|staring|chatting did|watched|waited|let|stared|looked|as|nothing|it|us|argued|chatted|gaped|gawped|hoped|dithered|stare|watch|while
        watched|watching|let|watch|lets|letting it|the|this|us|them|everything|everyone|everybody|him|users|customers ..2 @burn|crash|die|sink|drown|struggle|unravel|suffer|smoulder|flounder|fester|rot|squirm|flail|bleed
        :be|had|with ..1 his|her|their ..1 @head|mind|heart|thoughts|attention|eyes|focus|eye|minds|heads|hearts|interest|interests ..1 elsewhere|somewhere|otherwise|miles|wandering|adrift
        :be|seemed ..1 in|on ..1 @weekend|holiday|vacation|cruise|party|cowboy|panic|hero|headless-chicken|lazy|ostrich|yolo|auto-pilot|autopilot|beach mode|mood
        on @autopilot|auto-pilot !for
        made|make|makes|making it|life|things|matters|this ..2 @comfortable|easy|simple|convenient|cosy|easier|simpler|cushy|pleasant for|on himself|herself|themselves|itself
        could|can|would not be @fussed|arsed|bothered|troubled|roused|motivated
        left|leave|leaves|leaving ..4 to take|face|carry|pick|feel|bear|suffer|answer|catch|clean|shoulder|endure|weather|absorb|foot|mop the? ..1 @heat|music|flak|can|rap|pieces|fallout|consequences|blast|blame|brunt|tab|mess|anger|pain|burden|wrath|complaints|abuse|slack|bill|fury
        left|leaving|leave|leaves ..4 holding|carrying the @bag|baby|can
        left|leaving|leave|leaves the|us|everyone|them|me|him|her|operations|ops|support|engineers|users|customers|staff|responders|others|colleagues ..3 to @it|themselves|ourselves|fend|cope|muddle|sink|flounder|guess|drown .|,|;|$|for|alone|unaided|through|or
        want|wanted|wants|trying|tried|hoped|hoping|eager|keen|order|as|try|tries|anxious|desperate|wanting|sought|likes|liked to ..1 @look|appear|seem|sound|come good|clever|smart|busy|important|better|helpful|decisive|strong|tough|heroic|innovative|impressive|brave|smarter|competent|knowledgeable|cool|indispensable|confident|brilliant|in-control|authoritative|virtuous
        wanted|wants|eager|keen|trying|anxious|desperate|tried|tries|hoped|hoping|sought|determined|wanting|looking to ..1 @impress|please|show|flatter|curry|placate|appease|outshine|outdo|upstage|boast|brag|dazzle|ingratiate|pacify|score
        one|half an? @eye on the|his|her|their|its|a|that|my|our ..1 clock|door|weekend|exit|calendar|watch|doors|holiday|lunch|game|phone|match|television|tv|football|bonus|pub|beach
        did|does|do|done|doing|contributed ..1 the|a ..1 @minimum !set|number|amount|of|required
        go~|went|gone|going through the @motions
        pay~|paid|gave|give|gives|giving|offered the|only|mere|just? @lip service|lip-service
        made|makes|make|making|showed|was|shows|showing|show|shown|put|mustered|exerted|invested|spent ..1 no|little|scant|minimal|hardly|not|never|any|scarcely|zero|barely|half-hearted|feeble|token|precious ..3 @effort|attempt|endeavour|efforts|attempts|endeavours|endeavors|endeavor|pretence|pretense|inclination|eagerness to|at|towards
        @deigned|deigns|deign|condescended|condescends|stooped|bestirred|deigning|bestir|bestirs|roused|exerted|stirred|troubled to|himself|herself|itself|themselves|reply|answer|respond|help
        @finally|eventually|belatedly|grudgingly|reluctantly ..1 bothered|roused|consented|stirred|troubled|deigned|condescended|awoke|bestirred|budged|prodded
        @roused|stirred|shook|rouse|bestir|bestirred|exerted|troubled|bothered himself|herself|itself|themselves
        got|get|gets|getting|gotten @round|around to it|:ing|this|that|them|these|those|doing|fixing|updating|reading|testing|checking|answering
        after|until|despite|following ..1 much|considerable|a|repeated|constant|some|several|many|days|weeks|hours|months|plenty|endless|continual|lots|persistent|relentless|intense|three|two|further|more|countless ..3 @prodding|pestering|nagging|cajoling|pleading|badgering|coaxing|arm-twisting|nudging|chasing|begging|persuasion|reminding|haranguing|hounding|chivvying|harassment|imploring|entreaties|entreaty|cajolery|hectoring|reminders
        did|done|doing ..2 to @itself|themselves|himself|herself !.
        learned|learnt|understood|remembered|retained|took|taken|learn|learns|learning|absorbed|gained|gleaned|drew|grasped|recalled|remembers ..1 @nothing|little|zilch|zero|none ..3 from ..3 training|course|onboarding|last|first|lesson|lessons|briefing|workshop|session|previous|incident|incidents|drill|february|january|march|earlier|past|experience|history|warnings|warning|mistakes|it|this|that|april|june|july|august|september|october|november|december|outage|outages|exercise|drills|failure|failures|review|reviews|these|those|retrospective|postmortem|post-mortem|trainings|workshops|sessions|2022|2023|2024|experiences
        twice|thrice|repeatedly|times|already|often|explicitly|frequently|expressly|endlessly|constantly ..1 been @told|asked|warned|reminded|instructed|cautioned|begged|advised|urged|ordered|implored|nagged ..2 to|not|about|that|of|by|against !for
        been|was|were @told|warned|asked|reminded|instructed|advised|begged|urged|implored|cautioned|ordered|nagged|chased ..1 twice|three|four|five|several|many|often|repeatedly|countless|thrice|six|multiple|dozens|frequently|numerous|seven|ten|umpteen|hundreds|plenty|endless ..1 times? ..1 already|not|to|about|that|before|against|.|,|;|$|of|over
        the @nerve|gall|audacity|cheek|temerity|impudence|effrontery|chutzpah|insolence|presumption|brazenness|conceit|cheekiness to
        the ..1 @courtesy|kindness|decency|goodness|grace|politeness|foresight|wit|thoughtfulness|manners|common-sense|sense|humility|wits|forethought|consideration|honesty to ..8 later|after|afterwards|once|only|late|eventually|hours|minutes|days|next|belatedly|finally
        """,
        hit="Ravi was content to accept the word of the vendor.",
        sound="The parser is content with a short header.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        @contrived|conspired|contrives|connived|contriving|contrive|conspiring to
        @managed|manages|manage|contrived|succeeded|managing|contrives to ..1 misspell|miss|break|delete|lose|drop|lock|crash|wipe|forget|overlook|ignore|overwrite|confuse|knock|mislabel|misread|mistake|leak|mix|destroy|trip|flood|misplace|click|unplug|ruin|brick|infect|alienate|annoy|insult|embarrass|botch|mess|offend|misunderstand|double|mistype|mis-type|mishandle|misconfigure|mismanage|misquote|misinform|mislead|corrupt|burn|bungle|spill|jam|scratch|omit|neglect|fumble|tangle|mangle|short|short-circuit|blow|strand|mis-wire|miswire|scramble|jumble|waste|squander|snap|smash|trample|worsen|aggravate|exhaust|overload|overrun|misjudge|misinterpret|misdial|mispronounce|miscount|misroute|mistime|antagonise|antagonize|outrage|expose
        """,
        hit="Ravi managed to lose both keys of the crane.",
        sound="Ravi managed to save both crane logs.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question good-feat",
    ),
    Row(
        """
        to @flatter|massage|pad|prettify|fiddle|juice|game|protect|save|inflate|polish|embellish|burnish|juke|doctor|cook|goose|rig|spare|pump|beautify his|her|their|its|our ..1 quarter|numbers|figures|stats|statistics|metrics|bonus|bonuses|kpi|kpis|target|targets|reputation|skin|image|ego|career|sla|slas|score|scores|uptime|book|books|dashboard|dashboards|pride|standing|rating|ratings|ranking|forecast|budgets|commission
        to make ..4 @numbers|quarter|figures|stats|statistics|metrics|dashboard|sla|slas|kpi|kpis|targets|themselves|himself|herself|itself|report|reports|chart|charts|graph|graphs|team|manager|boss|department|results|record|uptime|score|scores|management|metric|target|ourselves|books ..2 look ..1 good|better|greener|nicer|fine|shiny|green|healthy|impressive|pretty|rosier|rosy|clever|busy|important|productive|competent|respectable|tidy|presentable|great
        to @cover himself|herself|themselves|itself|its|his|her|their|ourselves|myself|my|our !costs|cost|position|expenses|expense|fees|bases|shift|losses|case|cases|absence ..1 tracks|back|backs|arse|traces|own|.|,|$|blunder|mistake|mistakes|backside|ass|butt|behind|rear|posterior|slip
        to @spare|save himself|herself|themselves|itself|ourselves|myself|him|her|them ..2 work|trouble|time|effort|paperwork|bother|hassle|walk|minutes|minute|call|embarrassment|ticket|step|steps|climb|trip|journey|drive|blushes|faff|typing|bureaucracy|forms|form|labour|labor|hours|hour|queue|wait|phone-call|walking|approval|meeting|climbing|trips|grief|keystrokes|keystroke
        for ..5 @quiet|easy|easier|quieter life
        in|at his|her|their|its own ..1 @good|sweet|merry|leisurely|leisured|unhurried|usual|plodding|stately|casual time|way|pace|speed|rhythm
        at|by his|her|their|its ..1 @leisure|convenience|pleasure
        as|little|much|whatever|what ..5 get|got|gets|getting|gotten ..1 @away with
        """,
        hit="Ravi signed the card for the sake of a quiet life.",
        sound="The pump ran at night to save its bearings the trouble of a cold start.",
        who=Who.OTHER,
        of_clause=True,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        not|hardly|scarcely|barely @worth the paper
        was|were|been|felt|feel|feels|is|are|being|got|get|feeling ..12 @let ..2 down ..1 by ..2 AGENT
        not|hardly|scarcely|never ..3 AGENT 's ..1 @finest|proudest|best|brightest|greatest|shiniest|smartest|cleverest|noblest|sharpest hour|moment|day|performance|work|hours|shift|effort|achievement|piece|idea|decision|night|showing|display|handover|days|moments|outing|response|shot
        AGENT ..12 not|hardly|never|scarcely|nor|barely|rarely|seldom ..2 @inspire|inspired|inspires|instil|instilled|instill|inspiring|instilling ..2 confidence|trust|respect|faith|optimism
        his|her|their ..4 not|hardly|never|scarcely|barely|rarely|seldom ..1 @inspire|inspired|inspires|instil|instilled|instill|inspiring|instilling ..2 confidence|trust|respect|faith
        AGENT ..12 not|hardly|scarcely|never|barely be @described|characterised|characterized|called|termed|considered|regarded|viewed|judged|deemed|labelled|labeled|praised|credited|commended as? ..1 adequate|satisfactory|acceptable|good|prompt|professional|thorough|diligent|helpful|sufficient|careful|rigorous|timely|competent|energetic|swift|robust|exemplary|impressive|commendable|courteous|cooperative|honest|candid|transparent|attentive|alert|vigilant|decisive|skilful|skillful|constructive|responsive|reassuring|serious|proactive|conscientious|reliable
        nobody|none ..6 can|could be @trusted|relied|bothered|counted|persuaded|moved|roused with|on|to
        """,
        hit="It was not the yard team's finest hour.",
        sound="It was not the yard team's turn.",
        unless="question attackers future conditional no-verdict",
    ),
    Row(
        """
        :be ..1 :degree* @slow|sluggish|late|tardy|dilatory|reluctant|hesitant|loath to|in|with|off|at|again|getting|responding|reacting|replying|answering|noticing
        in ..1 such? a|his|her|their|great|the|my|our|too|undue|unseemly|all|some|its|indecent|excessive @haste|hurry|rush !hour|hours
        :be|seemed|looked|felt ..4 in ..1 a|great|some|such|undue|too|more|an|unseemly|terrible|tearing|mad|his|her|their|excessive @rush|hurry|haste !hour|hours
        """,
        hit="Ravi was in a great hurry at the second lock.",
        sound="The crew was in a hurry, as the tide was turning.",
        who=Who.HUMAN,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        without ..2 @authorisation|authorization|authority|permission|clearance|mandate|sanction|asking|consulting|approval|consent|sign-off|clearances|say-so|consultation|approvals|go-ahead|permit
        """,
        hit="Ravi lifted the gate without permission.",
        sound="The guard is entitled to lift the gate without permission.",
        who=Who.HUMAN,
        of_clause=True,
        unless="negated-blame future conditional attackers question rightful permitted reasoned",
    ),
    Row(
        """
        AGENT 's ..8 @room|scope for ..1 improvement
        @room|scope for ..1 improvement|growth in|with|at|on|among|within|about|around ..3 :conduct|:peoples_work|attitude|behaviour|diligence|manners|care|:practice|:output|professionalism|responsiveness|discipline ..2 of|by|at|among|in|from|within ..2 AGENT
        AGENT ..8 was|were|is|are|been|seemed|proved|looked|felt|remained|sounded|appeared ..1 @anything but ..1 swift|prompt|quick|fast|professional|helpful|careful|thorough|adequate|satisfactory|impressive|diligent|convincing|rigorous|smooth|clear|honest|exemplary|attentive|consistent|reassuring|cooperative|forthcoming|enthusiastic|competent|decisive|alert|speedy|timely|punctual|courteous|candid|transparent|cautious|conscientious|vigilant|disciplined|organised|organized|coordinated|constructive|supportive|prepared|skilful|skillful|polite|serious|responsible|welcoming|proactive|calm|meticulous|energetic|inspiring
        was|were|is|are|been|seemed|looked|felt|remained|sounded|proved ..1 @far|anything from|but ..1 professional|diligent|careful|helpful|forthcoming|cooperative|honest|candid|exemplary|rigorous|thorough|competent|courteous|attentive|enthusiastic|vigilant|conscientious|impressive|transparent|convincing|responsible|disciplined|cautious|organised|organized|constructive|supportive|punctual|decisive|skilful|skillful|polite|serious|meticulous|blameless|faultless|inspiring|welcoming|proactive|reassuring
        AGENT ..8 was|were|is|are|seemed|been ..1 @nothing short|less of|than ..1 :unkind|:bad_work|negligent|a|scandalous|irresponsible
        AGENT 's ..2 claim|version|account|explanation|story|statement|excuse|assurance|report|claims|accounts|explanations|statements|excuses|assurances|apology|defence|defense|denial|denials|answer|answers|promise|promises|justification|reasoning|reply ..10 is|was|are|sounded|seemed|rang|looked|been|sounds|seems not|hardly|scarcely|barely ..1 @credible|plausible|believable|convincing|candid|serious|sincere|complete|truthful|persuasive|satisfactory|honest|forthcoming|adequate|coherent|acceptable|trustworthy|genuine|heartfelt|tenable
        account|claim|claims|explanation|version|statement|story|excuse|accounts|explanations|statements|stories|excuses|reasoning|justification|defence|defense|denial|argument ..3 from|by|of|offered|given|made ..2 AGENT ..3 not|hardly|scarcely|never|barely|nor ..1 @bear|withstand|survive|stand|hold|stood|held|survived ..3 scrutiny|examination|inspection|up|water|together|analysis
        whether OTHER ..12 may|can|must|might|is|remains|seems ..1 be? ..1 @doubted|questioned|doubtful|questionable|moot|disputed|queried|arguable|debatable|suspect
        nobody|none|one|few|hardly|no-one|noone ..3 would|could|might ..1 @accuse|describe|mistake|credit|praise|confuse|commend ..2 OTHER of|as|for|with
        be ..1 @kind|generous|charitable|flattering|polite|euphemistic|diplomatic|lenient|overgenerous|understatement to ..1 call|describe|speak|say|suggest|claim|term|label|regard|consider|characterise|characterize
        job|work|jobs|task|review|repair|installation|migration|handover ..1 badly|poorly|shoddily|sloppily|carelessly|half|hastily|inadequately|ineptly|lazily|hurriedly|clumsily|incompetently @done|executed
        must|may|might have had ..1 his|her|their ..1 @eyes|mind|head|thoughts|attention|brain
        when it @mattered|counted|matters|counts most? ,? OTHER
        OTHER ..8 when it @mattered|counted|matters|counts most?
        nowhere ..2 @when it|we|the|help|needed
        @scarcely|hardly|barely ..1 enough|long|time|sufficient ..1 to ..1 have? ..1 read|look|check|review|understand|open|think|glance|skim|digest|absorb|examine|inspect|consider|reflect|verify|assess
        a|an|our|some|the|deep|serious|real|wider|clear|this|deeper|systemic|persistent @judgement|judgment|attitude|discipline|people|culture|cultural|competence|leadership|organisational|organizational|behavioural|behavioral|morale|accountability|complacency|motivation|maturity|conduct|behaviour|behavior|supervision|teamwork|personality|professionalism|institutional|managerial|disciplinary|character problem|issue|failing|failure|problems|issues|failings|failures|deficit|deficiency|shortcoming|shortcomings|weakness|weaknesses|gap|lapse|lapses|shortfall|malaise !in|of
        culture|habits|standards|practices|hygiene|discipline|attitude|procedures|attitudes|housekeeping|team|crew|staff|shift|supervision|reviews|reviewing|governance|oversight|handovers|compliance|vigilance|behaviour|behavior|they|everyone|everybody ..4 got|gotten|grew|grown|became|become|getting|grow|growing|becoming ..1 @sloppy|lax|lazy|slack|loose|complacent|careless|relaxed|casual|slipshod|lackadaisical|slapdash|cavalier|shoddy|blasé|blase|perfunctory|half-hearted|indifferent|overconfident|smug|neglectful|haphazard|slovenly|chaotic|toxic|undisciplined|lenient|permissive
        decisions|decision|decision-making|escalation|sign-off|escalations|approval|approvals|judgement|judgment|handover|reaction|planning|leadership|deliberation|deliberations !policy|path|rule|job|tree|latency|engine|logic|service ..6 took|take|taking @too|much|far|unreasonably|considerably|longer|unacceptably|inexcusably|unduly|inordinately|needlessly|excessively|forever|ages long|longer|than|.|,|;|$
        no|little|absent|lacking|poor|weak|insufficient|inadequate|missing|scant|ineffective|zero|indecisive|absentee|non-existent|nonexistent|confused|rudderless|timid|failed @leadership .|,|$|;|in|when|and|to|by|around|over|here|throughout|on|from|during|at
        @judgement|judgment|thinking|vision|judgements|judgments|decision-making|perspective|minds|mind|reasoning|objectivity was|were|is|been|got|became|are|seemed ..1 clouded|impaired|coloured|colored|blinded|warped|skewed|distorted|compromised|swayed|tainted|biased|dulled|befuddled|fogged|muddled|blurred|addled|overtaken
        decision|decisions|choice|choices|priorities|planning|judgement|judgment|approach|timing|attitude|behaviour|behavior|conduct|purchase|rollout|launch|rush ..6 @driven|dictated|motivated|governed|coloured|colored|swayed|rushed|prompted by ..1 cost|costs|deadline|deadlines|convenience|price|pride|politics|vanity|pressure|money|profit|budget|fear|haste|profits|expedience|expediency|ego|egos|panic|laziness|greed|short-term|commercial|financial|optics|appearances|rivalry|emotion|emotions|impatience|marketing|sales|revenue|prestige|hubris|hope|wishful|bonuses|guesswork|reputation|self-interest|ambition|comfort|budgets|savings
        commercial|cost|schedule|production|delivery|sales|business|time|financial|political|deadline|budget|budgetary|economic|revenue|marketing|peer|time-to-market|launch|profit|feature|managerial|growth|product|shareholder|investor @pressure|pressures|considerations|interests|imperatives|imperative|priorities|concerns|incentives|motives|urgency ..4 override|overrode|outweigh|outweighed|trump|trumped|prevail|prevailed|dominate|dominated|win|won|crowded|trumps|prevails|dictated|dictate|dictates|dominates|outweighs|overrides|displaced|overruled|eclipsed|squeezed|pushed
        found|considered|considers|judged|deemed|regarded|find|finds|consider|deem|deems|felt|thought|rated|regards|regard|judge|judges|described|criticised|criticized|labelled|labeled ..6 :peoples_work|management|handling|:conduct|:practice ..4 to|as|be be? :degree* @:bad_work
        maintenance|workmanship|safety|training|housekeeping|engineering|testing|review|documentation|coding|hygiene|reviewing|operating|operational|cabling|labelling|labeling|professional|handover|planning|record-keeping|operations|supervision|cleanliness|inspection|cleaning @standard|standards|discipline|culture|rigour|rigor|hygiene|habits ..6 was|were|is|are|had|have|has|remained|grown|become|became|looked|seemed|got|appeared|stayed been? ..1 low|lax|poor|slack|slipping|slipped|declining|declined|unacceptable|sloppy|loose|inadequate|fallen|falling|patchy|uneven|eroded|eroding|substandard|shoddy|unsatisfactory|deficient|weak|appalling|abysmal|deplorable|lamentable|woeful|dreadful|shocking|terrible|bad|insufficient|deteriorated|deteriorating|relaxed|neglected|lowered|wanting|lacking
        AGENT 's ..2 :conduct|:peoples_work|:practice|:output|service|standard|standards ..2 not|never|hardly|scarcely|barely ..1 @meet|met|reach|match|satisfy|meets|reached|matched|attain|attained ..1 our|required|any|expected|acceptable|minimum|basic|reasonable|professional|normal|industry|accepted
        @relationship|relationships|relations|rapport|cooperation|collaboration|atmosphere|interaction|dialogue|trust|co-operation between|among|within ..8 was|were|is|are|had|has|remained|grew|grown|became|become|seemed|turned|got|stayed been? ..1 :degree* strained|tense|fraught|frosty|dysfunctional|acrimonious|antagonistic|adversarial|hostile|poor|bad|toxic|sour|soured|bitter|icy|awkward|unhealthy|non-existent|nonexistent|confrontational|distrustful|chilly|stormy|rocky|bad-tempered|combative|uneasy|troubled|unconstructive|prickly|testy|deteriorated|lacking|weak
        left|handed|delivered|leaves|passed|returned|abandoned|inherited in a|an ..2 poor|bad|terrible|sorry|messy|dreadful|sad|shocking|appalling|disgraceful|deplorable|shameful|chaotic|half-finished|shoddy|lamentable|miserable|filthy|ruinous|woeful|parlous @state|condition|shape by ..3 :role|:team|contractors|supplier|vendor|predecessor|predecessors|builders|installers
        response|reaction|handling|communication|approach|communications|messaging|updates|tone|attitude|effort|coordination|actions|triage|behaviour|behavior|reply|replies|planning|preparation|staffing|escalation|statement|announcement|conduct|pace ..4 not|hardly|scarcely|barely|never|nor|rarely ..2 @reflect|match|convey|reflected|matched|matches|reflects|conveys|mirror|mirrored|correspond|communicate|communicated|befit|express|expressed|acknowledge|recognise|recognize|appreciate ..2 urgency|seriousness|gravity|severity|importance|scale|magnitude|criticality|impact|situation|risk|stakes|priority|danger
        not|never|hardly|nor ..10 @urgency|seriousness|attention|care|rigour|rigor|priority|importance|consideration|gravity|respect|effort|diligence|weight|scrutiny|preparation|planning|thoroughness|caution|concern|focus|vigour|vigor|prominence|professionalism|thought|vigilance|oversight|resourcing it|they|this|that|these|those|such|customers|users ..1 deserved|deserves|warranted|merited|demanded|required|merits|warrant|warrants|demands|deserve
        @knowledge|understanding|expertise|skills|skill|awareness|competence|competency|competencies|familiarity|grasp|proficiency|literacy|know-how|comprehension|appreciation|fluency ..8 is|was|were|are|seemed|remained|remains|proved|looked|been ..1 :degree* patchy|thin|poor|weak|uneven|superficial|shallow|rudimentary|sketchy|limited|inadequate|insufficient|lacking|low|deficient|sparse|scant|minimal|inconsistent|wanting|incomplete|negligible|variable|spotty|fragile|flimsy|nonexistent|non-existent|woeful|wafer-thin among|within|in|at|across|amongst|inside|throughout ..2 AGENT
        skills|skill|competence|competency|knowledge|experience|expertise|leadership|awareness|discipline|attitude|accountability|judgement|judgment|professionalism @gap|gaps|deficit|deficits|shortage|shortages|shortfall|shortfalls|mismatch|weakness|weaknesses|deficiency|deficiencies in|within|among|at|on|amongst|across ..2 AGENT
        unclear|vague|contradictory|conflicting|confusing|ambiguous|inconsistent|misleading|muddled|incomplete|incoherent|garbled|mixed|sloppy|poor|inadequate|inaccurate|confused|imprecise|half-baked|cryptic|woolly|insufficient|bad|unhelpful @instructions|orders|directions|guidance|instruction|direction|advice|messaging|communication|communications|briefing|briefings|answers|requirements|leadership|explanations|handover|handovers|expectations|notes by|from|of|given|issued|provided|sent|received|within ..2 AGENT
        AGENT ..2 no|little|zero|hardly @help|use|assistance .|,|;|$|at|whatsoever|either|here|to|when|during
        too|overly|unduly|far|unrealistically @rosy a? picture|view|assessment|outlook|estimate|account
        bad|lazy|sloppy|dangerous|unhealthy|careless|poor|nasty|terrible|risky|unfortunate|regrettable|ingrained|irresponsible|reckless|shoddy|deplorable|foolish|stupid|longstanding|long-standing|entrenched @habit|habits of|has|had|that|.|,|in|among|within|;|here|crept|set|persisted
        AGENT 's? @attention|focus|energies|energy|concentration|thoughts|minds|mind|eyes|priorities|interest|interests|heads was|were|is|lay|had|wandered|seemed|drifted|been ..2 elsewhere|wandering|absent|adrift
        little|no|limited|scant|insufficient|poor|low|minimal|inadequate|weak|hardly|zero|patchy|imperfect|superficial|declining|absent|diminished|negligible ..1 @appreciation|understanding|awareness|discipline|interest|appetite|ownership|curiosity|regard|comprehension|enthusiasm|urgency|accountability|respect|concern|care|initiative|vigilance|commitment|attention|scrutiny|engagement|responsibility|leadership|competence|seriousness|empathy|motivation|oversight|supervision|foresight|reflection|coordination|knowledge|skill|skills|expertise among|amongst|within|in|by|from|on|inside|across|at|throughout|shown ..2 AGENT
        @confusion|disarray|indecision|complacency|panic|bickering|misunderstanding|miscommunication|hesitation|apathy among|amongst|within|between|across ..3 :role|:team|responders|us|people|participants|engineers|operators|crew|crews|staff|everyone|management|leadership|teams|developers|those|shifts|departments|colleagues
        @last person|people|team|firm|company|vendor|colleague|engineer|operator|supplier|agency|contractor|provider|crew ..3 would|'d ..1 trust|ask|want|let|call|hire|rely|pick|choose|recommend|rehire|invite|employ
        would|should|ought|must|'d to? be|feel ..1 @ashamed|embarrassed|mortified|appalled|humiliated|blushing|red-faced|shame-faced
        it|this|that is|was|feels|felt|'s ..1 @embarrassing|shameful|disgraceful|humiliating|unworthy|pathetic|laughable|mortifying|galling|scandalous|appalling|unbecoming|inexcusable|unforgivable|pitiful|deplorable|outrageous|reprehensible|amateurish|unprofessional for|of|to|from|how|coming a|an|any|our|us|the|such|professionals|people|all|everyone
        :junior ..3 running|run|ran|directing the @show
        years|months|weeks|decades ,? ..1 OTHER @still can|does|do|has|have|did|had|could not|no
        years|months|weeks|decades|incidents|outages ..6 and|, @still no ..1 idea|clue|inkling|grasp|notion|answer|answers|understanding|explanation|excuse|improvement|apology
        """,
        hit="The yard team's attitude leaves room for improvement.",
        sound="The yard team found room for improvement in the crane's software.",
        unless="question attackers future conditional no-verdict reasoned",
    ),
    Row(
        """
        @cared|cares|care|caring|bothered|worried|worries ..1 more|less|only|little|nothing|chiefly|mainly|solely|nought about|for ..6 than|else|themselves|itself
        and|but ..1 @fixed|solved|delivered|achieved|contributed|accomplished|learned|learnt|improved|answered|explained|clarified|taught|documented|checked ..1 nothing
        could|can not|barely|hardly @organise|organize|run|manage|find|hit|pour|fight|plan|tie|boil ..1 a|an|his|her|their|its ..1 raffle|piss-up|brewery|bath|barn|party|bag|way|bun-fight|jumble|picnic|egg|elbow|backside|shoelaces|laces|lightbulb|arse
        @rude|curt|abrupt|brusque|abrasive|impolite|offhand|condescending|patronising|discourteous|disrespectful|snappy|patronizing|dismissive|hostile|nasty|unpleasant|arrogant|insulting|unfriendly|short-tempered|contemptuous|impatient|sarcastic|snide|unprofessional|disdainful|tetchy|testy|surly|derisive|unkind|belligerent|combative|insolent to|with|towards|toward|on|about|throughout|during|at
        @talked|talks|spoke|speaks|talking down to|at
        @talked|talk|talking|wriggled|wriggle|squirmed|weaselled|bluffed|bluff|lied|talks|wriggles|wriggling|weaselling|weaseling|weaseled|blustered|wormed|charmed|bluffing|lying|squirming|weasel|muddled|blagged|fudged|blundered|fumbled|guessed|bullied|bulldozed|shouted his|her|their|its ..1 way out|through|past|around|into
        @wriggled|wriggle|wriggling|weaselled|squirmed|wormed|weaseled|weaselling|weaseling|wriggles|squirms|squirming|wangled|worming|ducked|weasels out of
        @listens|listened|listen|answers|answered|answer|listening|deferred|defers to ..1 nobody|none
        knows|know|knew|knowing it @all
        @showing|showed off !the|his|her|their|its|a|an
        :be|proved|been|seemed|remained of? no|little|not|hardly|scarcely|scant|minimal|zero|barely|precious ..2 @help|assistance|comfort !desk|page|text|from|with|command|message|menu|screen|pages|center|centre|article
        is|are|was|were|been @forever|eternally|perpetually|everlastingly|ceaselessly :ing
        an|another|always|endless|ready|some|many|one @excuse|excuses|alibi for ..1 everything|each|every|any|anything|all|not
        @closed|close|closing|closes ranks
        """,
        hit="The yard team cares more about the rota than about the ropes.",
        sound="The yard rota gives more room to ropes than to chains.",
        who=Who.OTHER,
        unless="question attackers future conditional no-verdict reasoned negated-blame",
    ),
    Row(
        """
        AGENT ..12 which|that ..4 not|never|hardly ..1 @regard|consider|find|deem|deemed|believe|feel|judge|view|considered|found ..3 acceptable|satisfactory|adequate|sufficient|excusable|tolerable|defensible|justifiable|professional|justified|credible|convincing|persuasive|proportionate|plausible|responsible
        his|her|their|its ..2 @attention|concentration|standards|vigilance|discipline|guard|focus|care|diligence|professionalism|rigour|rigor|commitment|motivation|patience|judgement|manners ..1 to? ..1 slip|slipped|slide|slid|wander|wandered|lapse|lapsed|flag|flagged|drift|drifted|slips|lapses|drifts|wanders|flags|slides|wane|waned|waning|slipping|lapsing|wandering|drifting|weaken|weakened|faltered|falter|stray|strayed|waver|wavered|sag|sagged|erode|eroded|evaporate|evaporated|desert|deserted|sink|sank|deteriorate|deteriorated|relax
        ill|poorly|badly|shabbily|dreadfully|terribly|shoddily|disgracefully|inadequately @served|advised|treated|guided|led by ..2 AGENT
        AGENT ..2 not ..1 well|best|adequately @served by
        false @sense of ..1 security|confidence|safety|certainty|comfort|control|readiness
        AGENT 's ..2 @instinct|reflex|reaction|response|impulse|answer|instincts|reflexes|habit|tendency|inclination|impulses|stance|attitude ..1 was|is|remained|seemed|seems|were ..1 to ..1 deny|hide|ignore|panic|deflect|cover|argue|dismiss|attack|complain|downplay|minimise|minimize|stall|blame|bluster|evade|dodge|conceal|stonewall|bury|shrug|lie|bluff|withhold|obstruct|accuse|brush|fudge|procrastinate|resist|refuse|pretend|shout|grumble|sulk|shoot|obfuscate|trivialise|trivialize|wriggle|dither
        @habitual|customary|trademark|usual|reflexive|characteristic|accustomed|legendary|well-known|chronic|ingrained|perennial|notorious ..1 denial|silence|excuses|evasion|indifference|carelessness|optimism|slowness|nonchalance|sloppiness|vagueness|arrogance|bluster|haste|denials|tardiness|lateness|secrecy|complacency|disregard|neglect|reluctance|disorganisation|disorganization|defensiveness|hesitation|indecision|brusqueness|rudeness|impatience|laziness|overconfidence|over-optimism|laxity|stubbornness|dithering|foot-dragging|buck-passing|inertia|apathy|grumbling|disdain|chaos|muddle|nonsense|waffle|panic|recklessness|incompetence|inefficiency|obstinacy
        @met|greeted|answered|received|rewarded|dismissed|treated with|by ..2 indifference|silence|shrug|shrugs|derision|ridicule|contempt|hostility|disdain|incomprehension|laughter|evasion|platitudes|scorn|sarcasm|sneers|sneer|mockery|scoffing|excuses|denial|denials|stonewalling|condescension|apathy|obstruction|abuse|irritation|jokes|shrugging|eye-rolling|impatience|resentment|defensiveness|sniggers|snorts|rudeness|inertia|complacency|dismissal|insults|annoyance|yawn|yawns|procrastination|bluster|waffle|accusations|bureaucracy
        @politics|vanity|pride|ego|convenience|rivalry|jealousy|comfort|haste|impatience|egos|expedience|expediency|laziness|greed|commerce|profit|profits|bureaucracy|ambition|hubris|complacency|stubbornness|emotion|emotions|arrogance|optimism|fear|bravado|sales|marketing|prestige|tribalism|self-interest|groupthink|urgency|deadlines|optics|impulse|inertia|territoriality ..1 won|prevailed|triumphed|trumped|ruled|prevails|trumps|wins|reigned|took|overrode|outweighed|triumphs|overruled|eclipsed|drowned ..1 over|out|safety|care|reason|the|quality|sense|caution|prudence|common|discipline|judgement|judgment|evidence|facts|logic|duty|security|responsibility|process|engineering|ahead|precedence
        pulled|pulling|pull|pulls @rank
        the @runaround|run-around|cold-shoulder|brush-off|brushoff
        from|by ..2 AGENT ..1 is|was|are|were|been|looked|became ..2 a|an|complete|total|one|utter|such|pure|absolute ..1 @mess|joke|shambles|disgrace|disaster|nightmare|farce|rat's|fiasco|embarrassment|travesty|insult|outrage|scandal|muddle|debacle|fig-leaf|afterthought|sham|abomination
        OTHER ..6 nothing but @chaos|trouble|grief|misery|excuses|slides|promises|hot|misinformation|headaches|pain|platitudes|waffle|lip|complaints|complain|complaining|bluster|nonsense|blame|lies|half-truths|boilerplate|apologies|contempt|scorn|disdain|embarrassment|obstruction|disappointment|moan|argue|assurances|aggravation
        job|role|task|post|position|responsibility|assignment|duty|shift|work|project|undertaking|bridge ..4 too ..1 @big|large|demanding|much|hard|difficult|heavy|senior|tough|challenging|taxing|ambitious|great|onerous for OTHER
        :virtue|professionalism|judgement|candour|candor|transparency|honesty|leadership|common-sense|integrity|compassion ..3 not|nowhere|little|hardly|scarcely|sorely|conspicuously|woefully|barely|notably|seldom|rarely|painfully|utterly ..1 in? ..1 @evidence|sight|lacking|display|absent|wanting|shown|displayed|abundance|abundant|exhibited|demonstrated|forthcoming
        """,
        hit="Haste won over care on the quay.",
        sound="The ferry from Lund won over the one from Malmo by an hour.",
        unless="question attackers future conditional no-verdict",
    ),
    Row(
        """
        place~|put|puts|putting|had ..1 undue|excessive|blind|uncritical|unquestioning|misplaced|much ..1 @reliance|faith|trust|confidence|stock on|in|upon|by
        was|were|been|become|be|is|are ..2 @lulled
        put|puts|putting|placed|set|sets his|her|their|its ..1 @convenience|comfort|interests|ego|pride|career|ease ..1 above|before|over|ahead|first
        would|wanted|wants|will ..1 @hear none|nothing|no of|talk|more
        would have @none of
        @nodded|nodding|dozed|dropped off !the|a|at
        caught @napping|asleep|sleeping|snoozing|dozing|unprepared
        @glued to his|her|their|a|the ..2 phone|phones|screen|book|tv|television|game
        click~|press~|open~ ..2 @everything|anything in|that|he|she|they|on|with|put
        before @thinking
        fell|fallen|falls in @love with
        need|needs|needed|require|requires|required ..1 constant|close|permanent|continual|round-the-clock @supervision|hand-holding|watching|babysitting|chasing|reminding|prodding
        need|needs|needed|wants|want ..4 @hand-holding|babysitting|spoon-feeding|nannying|mollycoddling
        hand|hands @held
        :be of low|poor|inferior|doubtful|questionable ..1 @quality|calibre|ability|intelligence|competence
        @lectured|hectored|harangued|berated|scolded|belittled|mocked|ridiculed|taunted|humiliated|patronised|patronized
        took|takes|take|taken ..1 @umbrage|offence|offense
        :be ..1 at it @again
        """,
        hit="The yard team placed undue reliance on the old chart.",
        sound="The yard team placed the chart on the table.",
        who=Who.OTHER,
        unless="question attackers future conditional no-verdict reasoned negated-blame",
    ),
    Row(
        """
        without ..2 @conviction|enthusiasm|vigour|rigour|rigor|commitment|seriousness|discipline|candour|finesse|imagination|curiosity|humility
        """,
        hit="Ravi ran the drill without conviction.",
        sound="The motor ran the belt without vigour.",
        who=Who.HUMAN,
        of_clause=True,
        unless="question attackers future conditional no-verdict reasoned negated-blame",
    ),
    Row(
        """
        :be|seem|seems|seemed|proved ..2 less ..1 @:exert|forthcoming|assiduous|helpful|scrupulous|punctual|able|competent than
        make~|made|making @light of
        made|make|makes|making ..1 a ..1 poor|sorry|bad|feeble @fist|job|showing|attempt|hand of|at
        made|make|makes|making ..1 heavy @weather of
        :be ..1 @asleep on
        play~|playing ..5 @down !.|to|the
        @downplayed|downplays|downplaying|trivialised|trivialized|belittled|glossed|whitewashed|sugar-coated|soft-pedalled
        @prevaricated|equivocated|waffled|blustered|dissembled|temporised|vacillated|filibustered|pontificated|grandstanded|prevaricating|blustering|pontificating|grandstanding
        play~|playing for @time
        :be|seemed|looked ..1 all at @sea
        :be|seemed ..1 @stuck|set|living|mired in his|her|their|its|the ..1 past|ways|routine|rut
        throw~|threw|had|thrown ..2 @tantrum|tantrums|hissy|strop|hissy-fit|wobbly
        one of ..1 his|her|their @moods|tantrums|whims|episodes|turns
        :be|being|may|must|can|could|deserves|deserve ..1 to? ..1 be? @reproached|censured|faulted|chided|admonished|rebuked for|with|over|that
        come~|came|emerge~ ..6 @badly|poorly|diminished|tarnished
        off more than ..3 @chew
        @missed|missing|misses the ..1 point|obvious|memo|plot
        himself|herself|themselves|itself in the @foot
        himself|herself|themselves|itself into a @corner
        @caution to the wind|winds
        @chanced|chancing his|her|their|its arm|luck
        push~|pushing|try|tried|trying|chance|chanced his|her|their|its @luck
        @tempted|tempting fate|providence
        @rolled|rolling the dice
        seat of ..2 @pants
        @muddled|muddling through|along
        the can|it|this|that|problem down the @road
        move~|moving|shift~ the @goalposts
        pulled|pulling|pull the @wool
        cooked|cook|cooking the @books
        rest~|resting|sat|sit|sitting on ..2 @laurels
        leave of ..1 @senses
        lost|lose|losing his|her|their|its @mind|marbles|senses
        out of his|her|their @mind|minds|tree|skull
        himself|herself|themselves|itself in @knots
        @whitewash|whitewashing|sugar-coating of|the|its
        """,
        hit="The yard team made light of the frost.",
        sound="The frost made light work of the seal.",
        who=Who.OTHER,
        unless="question attackers future conditional no-verdict reasoned negated-blame denied-inside",
    ),
    Row(
        """
        AGENT 's ..2 @record|reputation ..6 is|was|remains|has ..2 :bad_work|against
        no more than a @passing|cursory|fleeting|superficial|perfunctory
        not|hardly|nor ..1 @emerge ..4 credit|well|glory|unscathed
        not|hardly|nor ..1 @speak ..1 well|highly|favourably of|for
        @says|said|say|speaks little for
        toys out of the @pram
        @disappearing|vanishing act
        cart before the @horse
        left @hand ..8 right ..1 hand|was|is|did|does
        @blind leading the
        too many @cooks
        @herding cats
        sense|caution|discipline|rules|process|procedure|procedures|care|testing|planning|reason ..3 out of? the @window
        """,
        hit="This says little for the supervision on the quay.",
        sound="The sensor says little at night.",
        unless="question attackers future conditional no-verdict",
    ),
    Row(
        """
        swore|swear|swears @blind
        poured|pouring|pour|pours ..1 @petrol|fuel|oil|gasoline on|onto it|that|this
        been|was|were @told|warned|asked|reminded ..1 a ..1 hundred|dozen|thousand|million times
        has|have|had|with no|little|scant ..1 @desire|wish|inclination|ambition|urge|hurry to
        not|never ..1 made|make|making ..1 @homework|homeworks
        wanted|wants|trying|tried|keen|likes|liked to ..1 be|play|look ..2 @hero|heroes|saviour|savior
        :be|been the @last ..1 to ..1 know|notice|react|wake|grasp|accept|admit
        saw|sees|regarded|viewed|understood|considered its|his|her|their ..1 @role|job|duty|task|part as ..2 ceremonial|decorative|symbolic|optional|finished|administrative|advisory
        """,
        hit="The yard team had no desire to climb the mast.",
        sound="The yard team had no key to the mast.",
        who=Who.OTHER,
        unless="question attackers future conditional no-verdict reasoned negated-blame",
    ),
    Row(
        """
        for ..3 :role|:team that|who|which @calls|calling|styles itself|themselves|himself|herself
        AGENT 's ..1 @priorities was|were|is|are ..4 wrong|elsewhere|odd|upside|mixed|skewed|strange|curious|questionable
        his|her|their ..1 @priorities was|were|is|are ..4 wrong|elsewhere|odd|upside|mixed|skewed|strange|curious|questionable
        @competence|judgement|judgment|integrity|seriousness|professionalism|fitness|diligence ..1 of ..3 AGENT ..6 question|doubt|questioned|doubtful|suspect
        AGENT 's ..1 @competence|judgement|judgment|integrity|seriousness|professionalism|fitness|diligence ..6 question|doubt|questionable|questioned|doubtful|suspect
        long on !the|a ..2 and|but|, ..1 @short on !the|a
        @tone adopted|taken|used|struck|of ..8 was|were|is ..2 :bad_work|regrettable|unfortunate|unhelpful|inappropriate|wrong
        @erred|errs|erring on the side of generosity|optimism|haste|speed|complacency|charity|convenience
        @answers|answer|advice of ..1 varying|variable|doubtful|mixed|uneven|dubious quality|value|worth|use
        principle ..2 @hope|luck
        """,
        hit="The brief of the agency was long on charts and short on answers.",
        sound="The belt is long on the left side and short on the right.",
        unless="question attackers future conditional no-verdict",
    ),
)
