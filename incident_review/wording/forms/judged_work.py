"""Work and conduct: how well it was done, how fast, with what haste, against whose advice, and how people dealt."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        @:poor ..1 :conduct ..3 by|of|from|on|at|among|amongst|within|shown ..1 AGENT
        @:poor ..1 documentation|testing|coding|cabling|labelling|configuration|monitoring|maintenance|security|design|code|wiring|practices|support|service|advice|instructions|docs|runbooks|notes|labeling|commissioning|installation|troubleshooting|triage|escalation|handover|hand-over|handovers|handoff|hand-off|comms|messaging|updates|reporting|briefing|guidance|training|communications|staffing|scheduling|resourcing|tooling|alerting|deployment|record-keeping|bookkeeping|upkeep|soldering|plumbing|excuses|explanations|answers ..3 by|from|at|of|among|amongst|within|given ..1 AGENT
        @poor|bad|lax|terrible|sloppy|lousy|amateurish|shoddy|appalling|abysmal|weak|awful|slack|slipshod|slapdash|atrocious|dreadful|woeful|laughable|horrible|shocking|careless ..1 security|opsec|infosec|cybersecurity|cyber-security
        poor|bad|weak|lax|inadequate|insufficient|sloppy|terrible|loose|slack|shoddy|deficient|awful|substandard|patchy|flawed|non-existent|nonexistent quality|change|access|version|configuration|cost|internal|management|password|release|risk|process|document|project|contractor|vendor|supplier|staff|site|safety|stock|key|inventory|budget|credential|secret|privilege|segregation|maintenance|operational|administrative|editorial|production ..1 @control|controls|assurance
        AGENT @'s ..3 :poor ..1 :conduct|:peoples_work|:practice
        his|her|their|our|your|my @:poor ..1 :conduct|:peoples_work !of|time|times|at|out
        :ill_done|inconsistent :practice_of? :practice_of? @:practice !tool|tools|node|system|systems|software|api|plane|console|of|between|to|toolkit|client|server|cluster|controller|service|services|layer|port|interface|agent|ui|page|switch|module|script
        :ill_done|stupid|belated|bungled|botched|chaotic|uncoordinated|wishful|panicked|uninformed :practice_of? @decision|decisions|judgements|judgments|choices|planning|preparation|preparations|workmanship|craftsmanship|conduct|attitude|attitudes|behaviour|behavior|behaviours|behaviors|follow-through|diligence|thinking|reasoning|project-management|craft|form|decision-making|handover|handovers|hand-over|hand-overs|handoff|handoffs|hand-off|comms|escalation|escalations|airmanship|seamanship|stewardship|bookkeeping|record-keeping|triage|instructions|advice !tree|trees|table|tables|model|models|node|nodes|system|systems|in|from|tool|api|set
        :ill_done|wrong @call by|from|of|on|,|made ..2 AGENT
        :ill_done|wrong @call to :care_base|keep|leave|let|deploy|restart|roll|ship|go|run|skip|push|merge|reboot|fail|cut|make|take|hold|fix|proceed|continue|wait|delay|postpone|rely|trust|defer|sign|accept|approve|carry|hand|turn|migrate|upgrade|launch|mute|silence|bypass|give|not|do|assume|press
        bad|poor|terrible|awful|lacking|little|no|insufficient|inadequate|weak|limited|minimal|scant|patchy|sporadic|dreadful|chaotic|confused|lousy|sloppy|ineffective|unclear|slow|late|hardly|zero|haphazard|disjointed|woeful|appalling|abysmal @communication|communications|coordination|collaboration|cooperation|co-ordination|co-operation|liaison|dialogue|teamwork|alignment|understanding|consultation|handover|hand-over|comms|trust between|among|with|amongst|within|across|inside ..2 :role|:team|departments|sites|people|offices|parties|us|we|teams|shifts|responders|engineers|organisations|organizations|companies|firms|depots|functions|units|crews|squads|colleagues|leadership|management|everyone|operators|vendors|suppliers|staff|them
        was|is|were|been|be|such|just|frankly|simply|seems|seemed|looks|looked|proved|remains|'s|made|honestly|really|quite a|an|the|another ..1 :poor ..1 @decision|idea|choice|call|move|judgement|judgment|plan|decisions|ideas|choices|calls|judgements|judgments|plans|gamble|misjudgement|misjudgment|reasoning|manners !from|stack|site|stacks|tree|node
        it|this|that was|is|seems|seemed|looks|looked :degree* @unwise|foolish|stupid|reckless|irresponsible|naive|careless|silly|imprudent|negligent|short-sighted|inexcusable|unforgivable|unacceptable|irresponsible|madness|folly|rash|thoughtless|dumb|crazy|insane|idiotic|absurd|ridiculous|hasty|shortsighted|ill-advised|ill-judged|ill-considered|misguided|unprofessional|disgraceful|indefensible|remiss|shameful|amateurish|lazy|sloppy|presumptuous|lunacy|insanity|arrogant|complacent|selfish|cavalier|inept|incompetent of|to|that|for|not
        was|were|been|long|is|are|being|badly|sadly|systematically|much|left|got|remained|stayed|wilfully|willfully|persistently|woefully ..1 @neglected
        @lax|slack|sloppy|slipshod|careless|shoddy|slapdash|cavalier|amateurish|haphazard|lackadaisical|half-hearted|feeble|complacent|negligent ..2 controls|security|oversight|procedures|policies|enforcement|attitude|supervision|checks|handling|administration|bookkeeping|hygiene|access|control|compliance|adherence|application|housekeeping|governance|management|discipline|attitudes|approach|standards|record-keeping|records|paperwork|testing|reviews|reviewing|monitoring|maintenance|practice|practices|rules|regime|regulation|stewardship|inspection|inspections|labelling|labeling|escalation|handovers|planning|documentation|coding|engineering|work !cannon
        @decision|decisions|choice|judgement|judgment !tree|table|model|rule ..12 was|were|proved|be|been|looks|seems :degree* questionable|wrong|poor|unwise|flawed|premature|hasty|misguided|bad|reckless|irresponsible|foolish|stupid|naive|careless|ill-advised|short-sighted
        change|changes|fix|migration|commit|rollout|review|work|deploy|deployment|installation|cabling|patch|release|approach|rollback|switch|restart was|were|felt|looked :degree* @sloppy|rushed|half-baked|amateurish|hasty|ill-timed|slapdash|shoddy|careless|botched|bungled|half-hearted
        approval|decision|rollback|release|launch|deploy|merge|failover|switch|announcement|closure|sign-off|choice|move|restart|restore ..6 was|were|is ..2 @premature|hasty|ill-timed|rushed|unwise|ill-advised|short-sighted|shortsighted|ill-considered|careless|reckless
        design|plan|idea|approach|assumption|choice|decision|call|fix|setup|schedule|timing was|were|is ..2 @naive|lazy|reckless|sloppy|hasty|half-baked|wishful|misguided|dumb|stupid|foolish|amateurish|cavalier|crazy|insane|madness|mad|nuts|idiotic|silly|unwise|rash
        @proved|proven|proves|turned ..1 to|out? ..1 be? ..2 a? ..1 mistake|blunder|misjudgement|misjudgment|miscalculation|folly|unwise|costly|fatal|disastrous|ill-advised|misguided|foolish|naive|illusory
        @fatal|costly|grave|cardinal|unforced|elementary|schoolboy|inexcusable|unforgivable mistake|misjudgement|misjudgment|blunder|oversight|omission|decision|assumption
        """,
        hit="Poor security practices at the depot let the keys out.",
        sound="The choice of the node was the scheduler's.",
        unless="negated future question attackers denied-inside no-verdict machines-talk",
    ),
    Row(
        """
        @:peoples_work|attitude|tone|demeanour|manners|timing|follow-up|reviewing ..5 was|were|is|are|has|have been? !made|taken ..1 :degree* :bad_work
        AGENT @'s ..2 instructions|orders|directions|actions|action|intervention|interventions|choices|workmanship|handling|conduct|performance|grasp|command|behaviour|behavior|attitude|approach|judgement|judgment|preparation|planning|stewardship|supervision|leadership|communication|response|reaction|treatment|coordination|vigilance|competence|understanding|knowledge|discipline|professionalism|diligence|airmanship|seamanship|housekeeping|paperwork|timekeeping|record-keeping|work|cabling|wiring|code|monitoring|testing|security|practices|standards|support|control|controls|management|service|staffing|culture|documentation|answers|answer|replies|reply|updates|messaging|communications|escalation|troubleshooting|triage|decision-making|handover|handoff|follow-up|notice|announcement|advisory|statement|briefing ..6 was|were|is|are|fell|falls|left|leaves|leave|proved|verged|bordered|defies !made|taken ..2 :unkind|:bad_work|below|beneath|belief|desired|wanting|lot
        our|their|his|her ..2 replies|answers|instructions|explanations|practice|practices|updates|messaging|announcements|comms|decision-making|triage|troubleshooting|housekeeping|hygiene|response|reaction|handling|communication|communications|planning|preparation|coordination|testing|follow-up|escalation|support|supervision|management|judgement|judgment|leadership|reviewing|discipline|decision|decisions|organisation|organization|staffing|handover|work|attitude|conduct|behaviour|behavior|approach ..4 was|were|is|has|have been? !made|taken ..1 :degree* @:bad_work
        @their|his|her ..2 monitoring|security|documentation|code|staffing|controls|processes|process|service ..4 was|were|is|are ..1 :bad_work
        instructions|directions|replies|answers|actions|intervention|interventions|:conduct|:practice|:peoples_work|testing|tone|service|staffing|monitoring ..4 by|of|from|at|in|within|among ..1 AGENT ..6 was|were|is|are|has|have|had been? :degree* @:bad_work
        :conduct|:practice|:peoples_work|testing|tone|service|staffing ..4 by|of|from|at ..1 AGENT was|were|is , ..6 , @:bad_work
        :conduct|:practice|tone|support by|of|from|at|in ..1 AGENT ..8 @left|leaves|fell|falls|bordered|beggars ..2 much|lot|something|short|below|belief|to
        work|service|support|performance|conduct|response|standard ..6 has|was|is|been|were|fell|falls ..3 @unsatisfactory|substandard|sub-standard|below-par|unprofessional|deplorable|amateurish|underwhelming|unworthy
        workmanship|conduct|performance|standard|standards|handling|work ..4 @below|beneath the|any ..2 standard|standards|level|mark|expectations|par
        @fell|falls|fall|fallen ..2 below|beneath|short ..1 of? the|any|our ..2 standard|standards|mark|expectations|expected
        AGENT 's ..2 @actions|action|intervention|interventions|attempt|attempts|efforts|tinkering|insistence|refusal|handling ..8 made|make|aggravated|worsened|exacerbated|compounded|prolonged|complicated|delayed|added|cost|hindered|hampered
        @intervention|interventions|actions|attempts|tinkering|insistence|refusal by|of ..2 AGENT ..4 made|aggravated|worsened|exacerbated|compounded|prolonged|complicated|delayed|hindered|hampered
        vendor|supplier|contractor|change|incident|project|programme|stakeholder|crisis|release|risk|people|line|staff @management|governance|oversight|supervision|leadership|control ..3 was|were|is|has|have been? ..1 :degree* :bad_work
        status|customer|public|external ..1 @updates|communications|communication|messaging ..1 was|were|has|have been? ..1 :degree* :bad_work
        AGENT @slow|late|sluggish|hesitant|reluctant to|in :word
        AGENT @unresponsive|uncooperative|unhelpful|evasive|obstructive|dismissive|uncommunicative|disorganised|disorganized .|,|;|$|and|on|about|all
        @leave~ ..1 a? much|lot|something|plenty ..1 be? to desire|desired|be
        @sloppy|shoddy|slipshod|slapdash|hasty|careless|hurried|rushed|half-hearted|botched|bungled|cursory|perfunctory|superficial handover|hand-over|handoff|work|cabling|labelling|review|deploy|deployment|migration|rollout|cleanup|clean-up|coding|installation|job|testing|change|fix|restart|merge|rollback|preparation|maintenance|upgrade|attempt|glance|look|check|inspection|reading
        late|slow|delayed|belated|tardy|sluggish|hesitant|lukewarm|confused @response|reaction|escalation|reply|decision|communication|acknowledgement|handover by|from|of|at|on|in|and ..3 AGENT
        ^ @lazy|sloppy|careless|shoddy|clumsy|hasty|slapdash|amateurish|reckless|slipshod|botched|naive|half-baked|crude|thoughtless ..4 by|from ..2 AGENT
        a|some|such|more|another|this|that|the @lazy|sloppy|careless|shoddy|clumsy|hasty|slapdash|amateurish|reckless|slipshod|botched|half-baked|crude|thoughtless ..4 by|from ..2 AGENT
        ^ @sloppy|lazy|careless|shoddy|clumsy|slapdash|amateurish|slipshod|hasty ..1 pr|prs|review|reviews|commit|merge|config|code|work|coding|deploy|cabling|change|handover|query|script|job|engineering|testing|copy-paste|thinking|patch
        @sloppier|lazier|shoddier|clumsier|dumber ..1 review|reviewer|fix|rollback|code|handover|communication
        AGENT 's ..1 @needless|rash|hasty|reckless|careless|unnecessary|ill-timed|clumsy|botched|premature|impatient|thoughtless|unwise|belated|half-hearted|sloppy|misguided|misplaced|blind|stubborn|casual|cavalier|lax|late|poor|bad|terrible|foolish|silly|unilateral|overhasty|unthinking|lacklustre|lackluster|dismissive|repeated|itchy !time|times|data|path|start|query|disk|link|requests
        AGENT 's @assumption|belief|presumption|certainty|insistence|guess|conviction|idea ..16 proved|turned|was|were ..3 wrong|mistaken|false|unfounded|baseless|misplaced
        """,
        hit="The coordinator's handling of the outstations was poor.",
        sound="The coordinator's handling of the outstations was recorded in the log.",
        unless="negated question quoted-as attackers future denied-inside",
    ),
    Row(
        """
        :affair ..6 handled|managed|mismanaged|communicated|coordinated|co-ordinated|planned|executed|prepared|organised|organized|conducted|run|dealt|rehearsed|staffed|led|timed|supervised|explained ..3 @:badly|unsatisfactorily
        @poorly|badly|sloppily|carelessly|shoddily|inadequately|atrociously|terribly|hastily|incompetently|ineptly|amateurishly|haphazardly|hurriedly|woefully|insufficiently|awfully|appallingly|lazily|crudely|abysmally|superficially :craft !nodes
        :craft @:badly by ..2 AGENT
        email|mail|announcement|statement|post|notice|letter|request|instruction|instructions|ticket|question ..3 poorly|badly|carelessly|clumsily|sloppily @worded|phrased
        poorly|badly|carelessly|clumsily|sloppily @worded|phrased email|mail|announcement|statement|post|notice|letter|request|instruction|instructions|ticket|question
        @ill thought|conceived|considered|advised|judged|prepared|planned|timed
        @ill-thought|ill-thought-out|ill-planned|ill-managed|ill-coordinated|ill-executed|ill-supervised|ill-disciplined|ill-timed|ill-fated|misconceived|half-finished|half-done|half-tested|half-cooked|under-tested|undertested|ill-informed
        was|were|been|got|being @botched|bungled|fumbled|mishandled|mismanaged|fluffed|muffed|bodged|messed|bollixed|fudged|flubbed
        was|were|been|got|being|get|gets|is ..1 @nodded|waved|rushed|hurried|rammed|whisked|bounced|railroaded|hustled|squeezed|forced|pushed through|out|past !of|port|the|to
        was|were|been|being|is|felt ..1 @rushed|hurried .|,|and|by|because|for|in|at|due|into
        :affair|bridge|meeting|room|process ..2 was|were :degree* @chaotic|shambolic|disorganised|disorganized|uncoordinated|haphazard|amateurish|unprofessional|shoddy|slapdash|sloppy|half-hearted|leaderless|amateurish
        merely|barely|hardly|only ..1 @skimmed|glanced|eyeballed
        given|gave|took|cast a|only ..1 @cursory|quick|perfunctory|superficial|passing glance|look|read|review|check|skim
        @mismanagement|mishandling|bungling|botching of|by
        was|were|is|are ..2 a|the|mere|pure|only|but|an ..1 @formality|farce|sham|fig-leaf|afterthought|charade|pretence|rubber-stamp|box-ticking|rubber|disgrace|embarrassment|shambles|travesty|mockery|scandal|outrage|fiasco|debacle|joke|whitewash|cover-up !from|about|of|between|in
        corners|corner were|had|are|have ..1 @cut
        @neglected|abandoned|forgotten|ignored|mistreated|starved by ..2 owner|owners|its
        """,
        hit="The cutover was handled badly.",
        sound="The cutover was managed by the release train.",
        unless="negated question attackers future by-system denied-inside",
    ),
    Row(
        """
        :past ..6 @badly|poorly|terribly|dreadfully|miserably|atrociously|ineptly|appallingly|disastrously|abysmally|shamefully|wretchedly !needed|hurt|injured|affected|hit|missed|damaged|fragmented
        @failed|failing|fails|fail ..1 :degree* miserably|badly|completely|utterly|spectacularly|dismally|abjectly|you|our|us|users|customers|everyone|patients|them
        I|we|i @failed .|,|!|again|here|this|at
        @reacted|responded|escalated|answered|replied|acted ..2 slowly|late|sluggishly|slow
        performed|communicated|responded|reacted|acted|coordinated|behaved|escalated|handled ..4 @inadequately|unprofessionally|inappropriately|irresponsibly|hastily|rashly|selfishly|negligently|foolishly
        took|take|takes|taken|taking|spent|spend|spending|lost|wasted ..1 :degree* @too|longer|forever|ages|excessively|inordinately|unreasonably ..2 long|much|many|usual|needed|necessary|to|hours
        @wasted|squandered|frittered|wasting|squandering !no ..6 hour|hours|minutes|time|day|days|afternoon|morning|chance|night|energy|week|weeks|effort|opportunity
        lost|lose|wasted|spent|losing ..1 @precious|valuable|critical|crucial ..1 time|minutes|hours|chance
        @wasted ..4 chasing|arguing|looking|debugging|waiting|on|with|debating
        @too ..1 early|soon|fast|quickly|hastily|readily|eagerly|lightly|easily|freely|loosely|willingly|trustingly|literally|slowly !to|for|as
        @too ..1 ready|willing|prone|fast|hesitant|busy|proud|lazy|eager|quick|keen|trusting|junior|inexperienced|slow|stubborn|timid|shy|cocky|clever|tired|green|hasty|late|fixated|weak|disorganised ..1 to|for|with|about|on|by|in|.
        so|too ..1 @focused|fixated|focussed|intent|busy|preoccupied|sure|certain|convinced on|with|that|to|of|about
        @rushed|hurried|pushed|forced|rammed|waved|nodded|squeezed|bounced|pushing|rushing|forcing ..6 through !the|a|firewall|proxy|tunnel
        @rush~|hurried|hastened|hurry~ into|out|ahead|it|the|through|past|a|his|her|their
        made|make|took|take|making|taking a|an|the|some|several|many ..1 :poor ..1 @decision|decisions|idea|choice|choices|call|calls|move|judgement|judgment
        did|do|does|made|make|doing a|an ..1 :poor @job|work|impression
        made|make|makes|making ..4 @worse by|with|.|!
        not|never|hardly|barely ..2 take|took|taking|taken ..6 @seriously|seriousness
        not ..1 think|thought|thinking ..4 @through
        hardly|scarcely|barely|rarely|seldom|never ..1 @talk|speak|spoke|talked|talks|communicate|communicated|communicates to|with ..1 each|one|other|us|them
        pass~|toss~ ..4 back and @forth
        not|never ..2 @prioritise|prioritising|prioritised|prioritize|prioritizing|prioritized
        @prioritise|prioritising|prioritised|prioritize|prioritizing|prioritized|rewards|rewarded|rewarding|values|valued|favoured|favored|favours|favors|chose|chooses|prized speed|convenience|cost|costs|features|savings|deadlines|comfort|price|delivery|growth|revenue|velocity|profit
        @put|puts|placed|valued|ranked|putting|prioritising|prioritized|prioritised|prioritizing|chose|choosing|favoured|favored|preferred ..5 above|before|over|ahead ..1 safety|quality|reliability|security|testing|everything|stability|resilience|customers|users|caution|maintenance|correctness|operations|uptime
        @treated|treats|treating|treat|saw|regarded ..4 as|like|with ..2 toy|playground|joke|afterthought|formality|optional|nuisance|game|sandbox|suggestion|inconvenience|low|contempt|chore|suspicion|indifference|annoyance|advisory|guidance|decoration|ornamental|negotiable|voluntary|trifle|distraction|imposition|nonsense
        treat|treats|regard|regards|view|views|see|sees|consider|considers ..6 as ..2 @noise|suggestion|suggestions|nuisance|annoyance|formality|decoration|advisory|negotiable|imposition|chore|joke|distraction|trifle|overhead
        """,
        hit="The coordinator handled the affair rather poorly.",
        sound="The disk was badly fragmented, and we had planned for it.",
        who=Who.HUMAN,
        unless="negated-blame future conditional attackers question",
    ),
    Row(
        """
        @took|take|takes|taken AGENT ..1 too|far|way|much|ages|forever|unreasonably|inexcusably ..2 long|to|much|time
        @cut|cutting|cuts|skimped|scrimped ..2 corners|corner|on
        took|take|taking|takes a|an|the|some|every|many ..2 @gamble|shortcut|shortcuts|short-cut|short-cuts|liberties|liberty
        took|take|taking|takes @shortcuts|liberties|chances|risks
        took|take|taking|takes a|an|the|some? ..1 unnecessary|needless|undue|unacceptable|huge|foolish|avoidable|excessive|unjustified @risk|risks
        take~ the ..1 @easy|lazy|quick|cheap way|route|road|option
        take~|took ..2 @sweet time
        take~ no|little|scant @notice|heed|interest|care
        take~ a ..2 @view|approach of|to|towards
        took|take|taking ..4 @granted|gospel|trust|faith !store|anchor
        jump~|leap~|rush~ to ..2 @conclusions|conclusion|judgement|blame
        out of ..2 @depth|league|element
        in over ..2 @head|heads|depth
        on|off|at|of|by|using|under his|her|their|its @own ..1 authority|bat|initiative|whim|say-so|accord|hook|devices|judgement|steam
        exceed|exceeded|exceeding|overstep|overstepped|overstepping|outside|beyond ..2 @scope|authorisation|authorization|authority|mandate|remit|brief|powers|competence|bounds
        @ignoring|ignored|ignores|ignore|disregarded|disregarding|flouted|flouting|defied|violated|violating|breached|bent|broke|breaking|bypassed|circumvented|sidestepped|sidestepping|skirted|flaunted|overrode|overriding|dismissed|overruled|brushed|shrugged ..6 rule|rules|policy|policies|procedure|procedures|protocol|guideline|guidelines|process|advice|runbook|instruction|instructions|checklist|warning|warnings|safeguards|norms|freeze|convention|conventions|orders|standards|requirement|requirements|interlock|objections|pleas|concerns|doubts|colleagues|experts|alarm|alarms
        :past|push~|deploy~|merge~|continue~ ..8 @regardless|nonetheless|unseen
        @refused|refuses|refusing|declined ..1 to ..1 :care_base|listen|help|cooperate|admit|engage|answer|acknowledge|believe|accept|take|look|share|provide|respond|investigate|escalate|roll|fund|pay|spend|approve|budget|invest|replace|upgrade|patch|fix|test|hire|staff|wait|stop|learn|change|own|budge|read|hand|release|join
        @insist~ on !a
        kept|keeps|started|began|continued|starts? @blamed|blames|blaming|blame each|one|everyone|others|our|the|us|other|everybody !free|less
        point~ ..1 @fingers|finger
        point~ at each|one @other|another
        @lied|lying|lies ..1 about|to
        @cheat~|pretend~|concealed|feigned|fibbed|bluffed|fudged|stonewalled|misled|withheld|hoarded|hushed|suppressed
        @hid|hides|hiding|hide ..2 behind|from|under|it|that
        kept|stayed|remained|keeping|stay|keep @silent|quiet|mum
        kept|keep|keeps|keeping|left|leave|leaves|leaving ..3 in the @dark|cold
        kept|keep|keeps|keeping ..4 to @himself|herself|themselves|itself|rug
        @experimented|experimenting on|in|with|around ..2 production|prod|live|us|customers|patients|root
        @improvised|dabbled|toyed|gambled|gambling|tinker~|fiddle~|meddle~|messing|mess~|fool~|monkey~|muck~|play~ ..1 around|about|with|on|in !a|book|back
        @guessing|guessed|guesswork instead|rather
        @distracted|engrossed by|with|and|in
        @preoccupied with|by ..1 himself|herself|themselves|his|her|their|its|other|internal|politics|appearances|titles
        @tired|exhausted|fatigued|sleepy|hungover|bored|drunk ..2 and ..6 not|typed|deleted|pulled|missed|did|ran|hit|entered|pressed|clicked|mis-typed
        @sleep~ through|in !the|mode
        @overslept|overpromised|overreached|overplayed|overstated|oversold|overhyped|underperformed|overtrusted|underdelivered
        @simply|merely|blindly|mindlessly ..1 clicked|clicks|swiped|approved|pressed|merged|signed|forwarded|closed|assumed|guessed|hoped|ignored
        just @assumed|guessed|hoped|ignored
        just @clicked|clicks|hit|pressed ok|yes|approve|accept|merge|next|confirm
        @clicked|clicking|clicks away|through|past|yes ..4 warning|warnings|prompt|prompts|dialog|confirmation|without|it|banner
        @fell|fall|falling|falls|fallen for ..5 phishing|phish|scam|trick|trap|bait|email|mail|ruse|ploy|lure|hoax
        had|has|have|used|using|chose|kept|set ..1 weak|guessable|trivial|default|obvious|same|shared @password|passwords|passphrase
        @bypassed|circumvented|skipped|disabled|dodged ..4 to ..1 save|make|meet|please
        decided|chose|opted|preferred|wanted|elected|trying|tried to ..1 @save|skimp|economise|economize ..1 money|time|cost|costs|effort|on|a
        not ..1 do|did|done|doing a|an|our|their|the ..1 @good|great|better|proper|decent|adequate|thorough|sufficient|best job|work
        @decided|chose|elected|opted|preferred to ..1 skip|ignore|gamble|guess|hope|cut|bypass|downplay|hide|look|pretend|disregard
        not ..1 @hold|held|holding himself|herself|themselves|ourselves|itself to
        not ..1 provide|provided|exercise|offer|give|exert|show ..3 @oversight|leadership|supervision|direction|scrutiny|governance|guidance !to
        exercised|exercises|exerted|provided|offered|showed little|no|scant|limited|insufficient|inadequate|poor|weak|minimal ..1 @oversight|control|leadership|supervision|direction|challenge|scrutiny|guidance|governance
        @stuck|clung|sticking|clinging|anchored on|to ..3 theory|hypothesis|assumption|explanation|idea|belief|diagnosis|narrative
        talk~|speak~|spoke over each|one @other|another
        not ..1 @rise|rose|live|step to|up
        fall~ ..1 @short of
        not|never ..1 do|done|did ..1 @homework|job|due|duty|bit|part
        @tolerated|condoned|indulged ..2 this|it|such|these|sloppy|bad|poor|risky
        @pressured|pressurised|pressured|bullied|bullying|browbeat|badgered|nagged|coerced|harried the|us|our|her|him|them|engineers|into|people|every
        """,
        hit="Ravi took a shortcut and edited the live file.",
        sound="The proxy took a shortcut through the second switch.",
        who=Who.HUMAN,
        unless="negated-blame future conditional attackers question",
    ),
    Row(
        """
        rules|rule|procedure|procedures|policy|policies|process|runbook|guideline|guidelines|instructions|freeze|checklist|regulations|warning|warnings|advice|concerns|objections|alarms|alerts ..5 was|were|been ..1 @ignored|violated|flouted|broken|breached|disregarded|circumvented|bypassed|sidestepped|dismissed|brushed|overruled|laughed|downplayed
        @against ..2 advice|policy|recommendation|recommendations|instructions|orders|wishes|protocol|procedure|agreement|convention|guidance|guidelines
        @against ..3 the|every|all|better ..1 rule|rules|book|judgement|judgment|knowledge|advice|warnings|odds|reason
        in @violation|breach|contravention|defiance of ..3 policy|procedure|rule|rules|process|agreement|freeze|guidelines|standard|protocol|instructions|regulations|law
        @violated|violating|breached|flouted ..4 requirement|requirements|regulation|regulations|law|laws|contract|agreement
        @contrary to ..4 policy|procedure|rules|process|agreement|guidelines|instructions|advice|protocol|practice|agreed
        was|were|been @told|warned|advised|instructed|reminded ..1 twice|repeatedly|several|often|many|explicitly|frequently|expressly ..1 times|not|to|about|and|that|of|before|against|.
        @unapproved|unsanctioned|unannounced|uncoordinated|unreviewed|unsupervised|unauthorised|unauthorized|undisclosed change|changes|deploy|deployment|restart|migration|maintenance|push|merge|fix|script|release|edit|experiment|tinkering|upgrade|patch|commit|work|reboot|test
        communication|coordination|collaboration|information ..1 @gap|gaps|breakdown|breakdowns|lapse|lapses|mix-up between|among|with|within|in ..2 :role|:team|departments|sites|people|shifts|offices|parties|us|we|them|organisations|organizations|business
        @breakdown|gap|lapse ..1 in|of ..1 communication|communications|coordination|collaboration|teamwork !channel|node|protocol|bus|link
        failure|breakdown|lapse|lapses|failures of|in ..1 @leadership|discipline|judgement|judgment|common|supervision|nerve|imagination|duty|oversight|governance|professionalism|ownership|care|diligence|concentration|attention|responsibility
        @organisational|organizational|institutional|managerial|corporate|bureaucratic failure|failures|failing|failings|shortcoming|shortcomings|dysfunction|inertia|neglect
        @massive|colossal|epic|monumental|abject|big fail|failing .|,|on|by|of|and
        @miscommunication|non-communication|infighting|politics|rivalry|squabbling|finger-pointing|bickering|turf between|among|by|with|inside|within|war|and|over|instead|while
        behaviour|behavior|conduct|attitude|response|work|service|handling|approach|performance|tone ..5 is|was|are not|hardly|never ..1 @acceptable|tolerable|tolerated|excusable|professional|defensible
        :peoples_work|handling|escalation|incident-response|messaging|comms|triage|reaction|approach|change-management ..6 is|was|are|were not|hardly|never|scarcely ..2 @effective|adequate|satisfactory|sufficient|timely|consistent|structured|thorough|rigorous|prompt|organised|organized|coordinated|co-ordinated|ideal|robust
        our|their|his|her ..2 :peoples_work|handling|performance|service|work|approach|response|testing|reviewing|updates|engagement|assessment|follow-up|support ..6 is|was|are|were not|hardly|never|scarcely ..2 @effective|adequate|satisfactory|sufficient|timely|consistent|structured|thorough|rigorous|prompt|organised|organized|coordinated|co-ordinated|fast|quick|swift|sufficiently|good|up
        not ..1 my|our|their|his|her|your ..1 @queue|job|problem|department|remit|turf "|”|, ..6 answer|answered|said|reply|replied|was|told|attitude|response
        @said|says|claimed|answered|replied|insisted|decided|told|argued|answer|maintained|saying|declared ..8 not|nobody ..1 their|his|her|its|theirs problem|job|queue|department|business|concern|remit|turf|task|area|ticket
        @reuse~|re-used|re-use|recycled ..4 password|passwords|passphrase|credentials
        had ..2 @advised|warned|cautioned ..2 against
        installation|work|workmanship|code|cabling|documentation|translation|repair|job|support|script|patch|report|analysis|labelling ..3 of ..1 poor|low|shoddy|bad|inferior|substandard|terrible|abysmal|appalling|questionable|dubious @quality|standard
        spent|wasted|lost ..3 @arguing|debating|bickering|squabbling|blaming|quarrelling|pointing
        was|were|is not ..2 sufficiently|adequately|properly|well|appropriately @protected|secured|hardened|supervised|trained|briefed|staffed
        @insufficiently|inadequately|poorly|badly|barely protected|secured|safeguarded|supervised|staffed|guarded
        poor|bad|weak|rotten|patchy ..1 track|safety|maintenance @record
        did|does|do|doing a|an ..1 @poor|bad|terrible|lousy|awful|dreadful|horrible|miserable|sloppy|half-hearted job|work ..1 communicating|telling|informing|explaining|planning|testing|reviewing|documenting|managing|handling|coordinating|keeping|on|with
        support|helpdesk|service-desk|desk ..1 was|were|is :degree* @unhelpful|clueless|rude|dismissive|incompetent|useless|arrogant
        their|his|her|'s ..2 is|was|were|are ..1 a|an|just|pure|complete ..2 @mess|garbage|rubbish|joke|nightmare|crap|shambles|disgrace|disaster
        @sloppy|shoddy|slapdash|chaotic|lousy|amateurish|haphazard|cavalier ..1 process|processes|engineering|culture|habits|organisation|organization|operation|standards|procedures|practice|practices
        quick|dirty|ugly|horrible|nasty|cheap ..1 @hack|kludge|bodge ..2 by|that|which|from|of ..1 AGENT
        quick and @dirty
        at @cross purposes
        AGENT ..4 was|were|is|are ..1 of|to a? ..1 poor|low|substandard|sub-standard|inferior|questionable|doubtful|insufficient|dubious @quality|standard
        approach|attitude|handling ..6 was|were|is|been ..1 too|overly|rather|very|far @casual|relaxed|loose|lax|informal|cavalier|superficial|optimistic
        at|in|past|talked @cross-purposes|loggerheads|silos
        cobbled|thrown|slapped|hacked|bodged|lashed|flung @together
        @bodge|bodged|kludged|jury-rigged|jerry-rigged|gerry-built|jerry-built
        @half-listened|half-read|skim-read|cargo-culted|cargo-cult|groupthink|box-ticking|penny-pinching|empire-building|corner-cutting|rubber-stamping|rubber-stamp|rubber-stamped|rubberstamped|buck-passing|back-covering|heroics|scapegoating|rubberstamping
        @blind faith|trust|obedience|optimism|belief|confidence in|of|that|and|on|.|,
        wishful|magical|lazy|muddled|woolly @thinking
        a|only @token|fleeting glance|look|gesture|apology|effort|attempt|review|reply|acknowledgement
        let|left ..6 @slide|slip|rot|drift|fester|lapse|decay|gather !gradually|the|window
        """,
        hit="The route was changed against the advice of the vendor.",
        sound="The patch was tested over and over.",
        unless="negated-blame future attackers question by-system",
    ),
    Row(
        """
        @preferred|chose|opted|favoured|favored|picked|prefers|prefer ..6 over|rather|instead|to than|of? :ing|maintenance
        @kept ..1 ignoring|pushing|pressing|retrying|trying|insisting|saying|clicking|typing|changing|denying|restarting ..6 even|despite|although|without|instead|anyway|though|long
        @owe|owes|owed ..3 an|our ..1 apology|explanation
        @persisted in|with
        let|lets|letting|left|leave|leaves ..6 @ride|bounce|languish|linger|sour|stew
        been @told|warned|reminded ..6 in|at|after ..1 two|three|four|five|several|multiple|many|every|previous|past|earlier|numerous
        in the|a @habit of ..1 :ing
        @pushed|pushes|pushing|pressed|pressing|lobbied for a|an|the ..2 date|deadline|launch|release
        feels|felt|thinks|thought|considers|considered himself|herself|themselves|itself @above
        @known|notorious|reputed to be ..1 difficult|slow|hard|unreliable|careless|late|uncooperative|impatient|sloppy|hasty|chaotic
        sent|published|issued|posted|gave|wrote|sends out? a|an ..1 confusing|misleading|unclear|vague|ambiguous @message|email|mail|statement|notice|announcement|update|instruction|post
        @denied|denies|denying there|any|responsibility|everything|having
        kept|keeps @changing ..2 explanation|explanations|story|mind|account|version|answer|answers|advice|plan|plans|scope|requirements|priorities
        arrived|arrive|arrives|turned|came|joined|showed up? @unprepared|unequipped|ill-prepared|ill-equipped|empty-handed|underprepared|unbriefed
        @finally ..1 showed|shows|turned|turns|woke|reacted|admitted|acknowledged up|.|,|that|the|it|to|$
        can not ..1 have ..1 @tested|read|checked|looked|thought|understood|reviewed|validated|verified|tried
        @ignored|ignores|ignoring|disregarded|dismissed ..6 email|emails|mail|mails|request|requests|report|reports|ticket|tickets|ping|pings|message|messages|calls|question|questions|complaint|complaints|feedback|page|pages|reminder|reminders|alert|alerts|symptoms|signs
        @cheaped|skimped|scrimped out|on
        @deluded|deluding|fooled|fooling|kidded|kidding|lulled|lulling ourselves|himself|herself|themselves|itself|us
        was|were|is|are|been ..2 @asleep and|when|while|during|for|instead|,|through
        was|were|is|are|been ..2 @napping|dozing|daydreaming|slacking|goofing|snoozing|skiving|slumbering|drunk|hungover|bored
        @argued|quarrelled|squabbled|bickered|debated|fought|arguing|debating|bickering|squabbling|quarrelling ..4 while|for|instead|over|about|rather
        @overrule~|steamroll~|steamrollered|bulldoze~|strong-arm~|browbeat ..2 the|our|us|him|her|them|every|all|objections !software|system|algorithm|default|defaults|model|setting|tool|optimiser|optimizer|value|plan|schedule
        @assumed ..6 someone|somebody|others|everyone else
        @thought|think|figured|reckoned|assumed nobody|no|none ..1 would notice|mind|care|know
        @assumed|took|believed|trusted|relied ..8 without checking|asking|verifying|testing|looking|question
        made|make|makes ..1 @excuses
        change~ ..2 @mind|tune|story three|several|twice|again|too
        @saw|felt|see|feel no need|urgency|reason|point to|in|for
        not ..1 feel|see|deem|consider|think|find it ..1 @necessary|needed|worth|worthwhile|fit|important
        not|never ..1 @find|found the time to|for
        @let ..1 :possessive? ..1 users|customers|everyone|everybody|us|them|colleagues|people|team down
        @ran|rushed|charged|dived|dove|waded|jumped|leapt|plunged|barged|stormed|blundered ..1 headlong|headfirst|straight|right|in|blindly|around|ahead into|with|without|like|where|before|first
        ran|rolled|pressed|pushed|went|ploughed|charged|carried|forged|steamed ahead|on ..2 @without|against|despite|regardless|anyway
        @lost|lose|losing|loses ..2 plot|thread|run|will|nerve|overview|oversight|control|focus|touch|composure|situational|interest|heart|patience
        @struggled|struggles with|to ..1 basic|simple|grasp|comprehend|cope
        @never|rarely|seldom answers|replies|responds|listens|reads|documents|tests|checks|tells|asks|learns|cares|bothers|communicates|follows|apologises|apologizes|updates|picks|admits
        @always|constantly|forever|perpetually|habitually|routinely|invariably ..1 late|forgets|breaks|breaking|ignores|ignoring|skips|skipping|cuts|cutting|blames|blaming|rushes|rushing|pushes|complains|complaining|overpromises|leaves|leaving|misses|missing|forgetting|last
        @abdicated|abdicating|shirked|shirking|ducked|dodged|evaded ..3 responsibility|responsibilities|duty|duties|accountability|question|questions|buck|decision
        @lacked|lacks|lacking the|any|all|even|both ..3 training|ability|nous|experience|skills|skill|knowledge|competence|discipline|patience|will|willingness|courage|curiosity|sense|judgement|judgment|seniority|expertise|background|foresight|understanding
        @called|judged|played|timed|handled|read it|this|that|things ..1 wrong|badly|poorly|late
        had|was|were not ..1 @authorised|authorized|cleared|permitted|entitled|supposed|qualified|sanctioned|empowered to|for
        @gossiped|moaned|grumbled|whinged|sulked|snapped|yelled|shouted|ranted|sneered|scoffed|sniggered ..3 at|about|instead|while|rather|that
        act~|decide~|work~ ..2 on ..1 @hunch|whim|impulse|guess
        @cave~|caved in|to|under|.|,|;|and|$
        @gave|give|gives|giving|bowed|bow|yielded|succumbed|capitulated in? to ..3 pressure|demands|demand|insistence|temptation|sales|management|product
        got|grew|became|getting ..1 @frustrated|impatient|angry|annoyed|bored|restless|flustered|desperate and|so
        @gave|give|gives|giving up ..2 too|after|without|.|on
        @left|leaving|leaves|left ..6 in a|an ..2 mess|shambles|terrible|state|poor|sorry !of
        inherited|left ..2 a|the|with ..2 @mess|shambles|disaster|zoo
        without ..2 @thinking|caring ..1 about|of|through|twice|.|,
        used|uses|using ..2 personal account|laptop|email|phone|computer|device|machine ..4 for ..1 @convenience|speed|ease
        """,
        hit="Ravi persisted in the old plan.",
        sound="The proxy kept retrying for an hour.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        @despite|notwithstanding ..6 evidence|defects|findings|failures|failed|unresolved|misgivings|warning|warnings|advice|freeze|policy|failing|red|objections|reminders|instructions|agreement|banner|sign|signs|doubts|concerns|rule|rules|protests
        in @spite of ..6 warning|warnings|advice|freeze|policy|failing|red|objections|reminders|instructions|agreement|banner|sign|doubts|concerns|request
        on a @friday afternoon|evening|night|at|,|.
        shortly|right|just|minutes ..1 before the @weekend|holidays
        for|after ..3 of @dithering|silence|denial|arguing|neglect|inaction|bickering
        over|past|against ..3 @objections|objection|protests|protest|misgivings
        for ..1 bureaucratic|political|cosmetic|selfish|budgetary @reasons
        for no ..1 good|apparent|obvious|particular|discernible|earthly|sensible|valid @reason
        without ..2 @regard to|for|of
        @too early|soon|fast|quickly|hastily|readily|eagerly|lightly|easily|freely|late !to|for|as
        out of ..1 @habit
        """,
        hit="Ravi merged despite the red build.",
        sound="The proxy kept retrying despite the errors.",
        who=Who.OTHER,
        of_clause=True,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
            @fell|falls|fallen ..4 short of
            not ..1 worked|acted|handled|dealt|proceeded ..2 @cleanly|carefully|properly|thoroughly|accurately|professionally|conscientiously|diligently
            not|never ..1 apply|applied|applying ..2 @mind|minds
        """,
        hit="Ravi fell well short of what we ask of a lead.",
        sound="The throughput fell short of the target by 4 %.",
        who=Who.HUMAN,
        unless="negated-blame future attackers question conditional",
    ),
    Row(
        """
            a|the|some|certain|general|this|of|such|that ..1 @slackness|laxity|laxness|sloppiness|indiscipline|nonchalance|offhandedness|slovenliness|heedlessness
            AGENT 's ..4 @fell|falls|fallen ..4 short of
        @lukewarm|half-hearted|perfunctory|cursory|desultory|superficial interest|effort|attempt|look|review|check|manner|reading|attention|inspection|examination|glance
        """,
        hit="A general laxity about labels had set in on the floor.",
        sound="A perfunctory ping is sent every minute.",
        unless="negated-blame future attackers question conditional present",
    ),
    Row(
        """
        got|grown|become|became|getting ..3 @too comfortable|relaxed|complacent|cosy|used
        not ..1 @looking|checking|reading|thinking ..1 what|where|which|who|at|before
        @looking|looked|look the other way
        @looked|looks no further
        @known|notorious|famous|renowned|infamous for :ing
        :past first and :past @later|afterwards
        first ,? and? asks|asked|thinks|thought|tests|tested|looks|looked|reads|checks|checked ..1 @later|afterwards|never|second
        @hogged|hogging|monopolised|monopolized
        not have the @courtesy|decency|sense|presence|nerve|patience|discipline|wit|wits|foresight|humility|grace
        approved|given|merged|trusted|accepted|followed|copied|signed ..2 @blindly
        @brought ..3 upon|on himself|herself|themselves|itself
        has|have|had|with no ..1 @idea|clue|inkling whether|who|if|where|why
        """,
        hit="The night crew is known for skipping the last step.",
        sound="The valve is known for its noise.",
        who=Who.OTHER,
        unless="negated-blame future attackers reasoned question conditional",
    ),
    # Work that fell short, in the measured tone of a formal report.
    Row(
        """
        calibre|caliber|candour|candor|conduct|service|support|advice|care|challenge|supervision|oversight|communication|communications|diligence|handling|workmanship|preparation|scrutiny|professionalism|co-operation|cooperation|assistance ..10 @fell|falls|fallen|fall ..4 short|below|beneath|under ..1 of? ..3 that|what|which|standard|standards|expectations|level ..8 expect|expects|expected|entitled|require|requires|required|demand|demands|ask|asks|look|looks|accept|accepts|acceptable|hope|hopes
        quality|calibre|caliber|standard|standards ..8 from|by|of|at|given ..2 AGENT ..5 was|were|is|are|remained ..2 @below|beneath what|our|expectations|expected|standard|par|acceptable
        quality|calibre|caliber|standard|standards|level|performance|speed|tone|depth ..8 from|by|of|at|given ..2 AGENT ..4 @fell|falls|fallen|fall ..4 short|below|beneath|under
        :conduct|:practice|:peoples_work|judgement|decision|chairing|service|testing|tone|advice ..14 can|could|must|may|might|has|have|should|is|was|were ..3 be? ..1 @described|characterised|characterized|summed|termed ..1 as|up ..3 :bad_work|:unkind|:poor
        AGENT ..10 can|could|must|may|might only|best|fairly|charitably|kindly|generously|politely? be @described|characterised|characterized|summed|termed ..1 as|up ..3 :bad_work|:unkind|:poor
        :conduct|:practice|:peoples_work|chairing|testing|tone|service|staffing ..8 by|of|from|at ..2 AGENT was|were|is|has|seemed been? , ..8 , :degree* @:bad_work
        AGENT 's ..3 was|were|is|are|seemed , ..8 , :degree* @:bad_work
        AGENT ..1 was|were|is|are|seemed , ..8 , :degree* @:unkind
        AGENT 's ..2 plan|plans|testing|contribution|explanation|explanations|estimate|advice|apology|excuse|version|involvement|effort|efforts|attempt|attempts|input|idea|notes|instructions|briefing|paper|summary|account ..2 was|were|is|are ..1 :degree* @terrible|awful|dreadful|laughable|pathetic|risible|half-hearted|half-baked|unconvincing|woolly|amateurish|lamentable|embarrassing|perfunctory|cursory|sketchy|shoddy|sloppy|lacklustre|desultory|incoherent|ridiculous|abysmal|lukewarm|thin|decorative|feeble|token|muddled
        :conduct|:peoples_work|chairing|response|reply|tone ..4 by|of|from|at ..2 AGENT ..2 @bordered|bordered|verged|bordering|verges|borders on
        """,
        hit="The calibre of the staff work fell some way short of what we ask for.",
        sound="The quality of the water fell short of the limit in the permit.",
        unless="negated question quoted-as attackers future denied-inside no-verdict",
    ),
    Row(
        """
        AGENT 's ..3 @assurances|assurance|promises|undertakings|pledges|explanations|explanation|apologies|advice|guarantees|word|estimates ..4 was|were|is|are|proved|proven|turned ..1 out? ..1 to? ..1 be? of ..1 limited|little|no|doubtful|dubious|questionable|scant|negligible|small|uncertain ..1 worth|value|use|help|substance
        AGENT 's ..3 @assurances|assurance|promises|undertakings|pledges|explanations|apologies|advice|word ..4 was|were|is|are|proved|proven|turned|rang ..4 worthless|hollow|empty|useless|meaningless|unfounded|cheap|vague
        his|her|their ..2 @assurances|assurance|promises|undertakings|pledges|explanations|apologies|advice|word ..4 was|were|is|are|proved|proven|turned|rang ..4 worthless|hollow|empty|useless|meaningless|unfounded|cheap|vague|worth|little
        @assurances|undertakings|pledges|reassurances ..8 was|were|is|are|proved|proven|turned|rang ..4 worthless|hollow|empty|useless|meaningless|unfounded|cheap|limited|doubtful|dubious|questionable|scant|little
        @assurances|promises|advice|undertakings|estimates|explanations given|made|offered|provided|received by|from ..2 AGENT ..3 was|were|proved|turned ..6 worthless|hollow|empty|useless|worth|value|use|unfounded
        @confidence|trust|faith|belief in|of ..8 OTHER ..10 eroded|shaken|dented|damaged|undermined|gone|evaporated|destroyed|exhausted|waned|suffered|sapped|forfeited
        lost|losing|lose|forfeited ..1 @confidence|faith|trust|patience in|with|of OTHER !'s
        out of @patience with ..2 OTHER
        AGENT ..6 @inspired|inspires|inspire|instilled|instils ..1 little|no|scant|limited|small ..1 confidence|trust
        his|her|their ..3 @inspired|inspires|inspire|instilled|instils ..1 little|no|scant|limited|small ..1 confidence|trust
        AGENT 's ..2 @contribution|response|reaction|reply|effort|input|help|support|assistance|advice ..3 was|were|is ..1 limited|confined|restricted to ..1 :ing
        his|her|their ..1 @contribution|response|reaction|input|help|assistance was|were ..1 limited|confined|restricted to ..1 :ing
        was|were|been|got|get|being|are @fobbed|palmed off
        ^ that ..1 AGENT ..14 is|was ,? ..6 ,? :degree* @inexcusable|unacceptable|unforgivable|indefensible|deplorable|disgraceful|shameful|lamentable|irresponsible|unprofessional|negligent|reckless|incomprehensible|inexplicable|baffling|disappointing|appalling|scandalous|outrageous|embarrassing
        ^ that ..16 is|was ,? ..6 ,? :degree* @inexcusable|unforgivable|indefensible|disgraceful|shameful|unprofessional|scandalous
        with|by how @little ..1 :virtue|seriousness|enthusiasm|concern|regard
        with ..2 bit|modicum|ounce|touch|shred|minimum|grain|little of ..1 @interest|care|attention|thought|goodwill|effort|foresight|diligence|discipline|will|imagination|curiosity|sense ..10 would|could|might|'d ..2 have
        """,
        hit="Their assurances proved to be of little worth.",
        sound="The index proved to be of little value for range queries.",
        unless="negated question quoted-as attackers future denied-inside no-verdict",
    ),
    Row(
        """
        with|paid|paying|gave|giving|showing ..2 no|little|scant|minimal|insufficient|zero|scarce|less ..1 @regard|thought|consideration|respect|heed|attention|concern|deference for|to|of|as
        with|and ..1 zero|no|not|little|hardly ..3 @heads-up|by-your-leave|by-your-leaves
        """,
        hit="Ravi pressed on with scant regard for the crane crew.",
        sound="The parser reads on with no regard for the case.",
        who=Who.HUMAN,
        of_clause=True,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        @content|contented to ..1 take|accept|rely|watch|stand|trust|believe|go|sign|approve|look|coast|drift|follow|wait|assume|see|stay
        take~|took|taken|accept~|happy|satisfied|pleased ..8 @word for it|this|that|granted
        @contented|contents|satisfied|contenting himself|herself|themselves|itself with|by
        @took|takes|take|taking|taken|sought|seeks|found ..1 refuge|solace in|behind
        :be|seemed ..1 @happy|glad|satisfied|pleased|quick|ready to take|accept|believe ..6 word|assurance|assurances|face
        @conspicuous|notable|remarkable|noteworthy|distinguished ..1 by|for ..2 absence|silence|reticence
        @conspicuously|notably|strangely|curiously|oddly|suspiciously|remarkably|tellingly|mysteriously|eerily absent|silent|quiet|slow|unavailable|unreachable|vague|reticent
        nowhere ..1 in @evidence|sight
        @ghosted|snubbed|blanked us|me|them|everyone|him|her|the
        @phoned it in
        @winged|wings|winging it
        @wandered|sauntered|strolled|swanned|waltzed|toddled|sloped|slunk off|away|out|in
        just|only|simply|merely|, @sat|stood there|by|back|around|idly|idle|,|and
        @sat|stood there|idly|idle|by and|,|watching|doing|waiting did|watched|waited|let|stared|looked|while|as|nothing|it|us
        watched|watching|let it|the|this|us|them|everything ..2 @burn|crash|die|sink
        :be|had ..1 his|her|their ..1 @head|mind|heart|thoughts ..1 elsewhere|somewhere
        :be|seemed ..1 in|on ..1 @weekend|holiday|vacation|cruise|party mode
        on @autopilot !for
        made|make|makes|making|make it|life|things|matters|this ..2 @comfortable|easy|simple|convenient|cosy|easier|simpler for|on himself|herself|themselves|itself
        could|can|would not be @fussed
        left|leave|leaves|leaving ..4 to take|face|carry|pick|feel|bear|suffer|answer|catch the? ..1 @heat|music|flak|can|rap|pieces|fallout|consequences|blast|blame|brunt|tab
        left|leaving|leave|leaves ..4 holding|carrying the @bag|baby|can
        left|leaving|leave|leaves the|us|everyone|them ..3 to @it .|,|;|$
        want|wanted|wants|trying|tried|hoped|hoping|eager|keen|order|as to ..1 @look|appear|seem good|clever|smart|busy|important|better|helpful|decisive|strong
        wanted|wants|eager|keen|trying|anxious|desperate to ..1 @impress|please|show
        one @eye on the|his|her|their ..1 clock|door|weekend|exit|calendar|watch
        did|does|do|done|doing ..1 the ..1 @minimum !set|number|amount|of|required
        go~|went|gone|going through the @motions
        pay~|paid|gave|give the? @lip service|lip-service
        made|makes|make|making|showed|was ..1 no|little|scant|minimal|hardly|not|never|any ..3 @effort|attempt|endeavour to|at
        @deigned|deigns|deign|condescended|condescends|stooped|bestirred to|himself|herself|itself|themselves
        @finally|eventually|belatedly ..1 bothered|roused|consented|stirred|troubled
        @roused|stirred|shook himself|herself|itself|themselves
        got|get|gets|getting @round|around to it|:ing|this|that
        after|until|despite ..1 much|considerable|a|repeated|constant|some ..3 @prodding|pestering|nagging|cajoling|pleading|badgering|coaxing|arm-twisting
        did|done|doing ..2 to @itself|themselves|himself|herself !.
        learned|learnt|understood|remembered|retained|took|taken ..1 @nothing|little ..3 from ..3 training|course|onboarding|last|first|lesson|lessons|briefing|workshop|session|previous|incident|incidents|drill|february|january|march
        twice|thrice|repeatedly|times|already ..1 been @told|asked|warned|reminded|instructed|cautioned|begged ..2 to|not|about|that|of !for
        been|was|were @told|warned|asked|reminded|instructed|advised|begged ..1 twice|three|four|five|several|many|often|repeatedly|countless ..1 times? ..1 already|not|to|about
        the @nerve|gall|audacity|cheek|temerity|impudence|effrontery|chutzpah to
        the ..1 @courtesy|kindness|decency|goodness|grace|politeness to ..8 later|after|afterwards|once|only|late
        """,
        hit="Ravi was content to accept the word of the vendor.",
        sound="The parser is content with a short header.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        @contrived|conspired|contrives|connived to
        @managed|manages|manage to ..1 misspell|miss|break|delete|lose|drop|lock|crash|wipe|forget|overlook|ignore|overwrite|confuse|knock|mislabel|misread|mistake|leak|mix|destroy|trip|flood|misplace|click|unplug|ruin|brick|infect|alienate|annoy|insult|embarrass|botch|mess|offend|misunderstand|double
        """,
        hit="Ravi managed to lose both keys of the crane.",
        sound="Ravi managed to save both crane logs.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question good-feat",
    ),
    Row(
        """
        to @flatter|massage|pad|prettify|fiddle|juice|game|protect|save his|her|their|its ..1 quarter|numbers|figures|stats|statistics|metrics|bonus|bonuses|kpi|kpis|target|targets|reputation|skin|image|ego|career
        to make ..4 @numbers|quarter|figures|stats|statistics|metrics|dashboard|sla|slas|kpi|kpis|targets|themselves|himself|herself|itself ..2 look ..1 good|better|greener|nicer|fine
        to @cover himself|herself|themselves|itself|its|his|her|their !costs|cost|position|expenses|absence ..1 tracks|back|backs|arse|traces|own|.|,|$
        to @spare|save himself|herself|themselves|itself ..2 work|trouble|time|effort|paperwork|bother|hassle|walk|minutes|minute|call|embarrassment|ticket|step|steps|climb|trip
        for ..5 @quiet|easy life
        in|at his|her|their|its own ..1 @good|sweet|merry|leisurely time|way|pace
        at|by his|her|their|its ..1 @leisure
        as|little|much ..5 get|got|gets|getting|gotten ..1 @away with
        """,
        hit="Ravi signed the card for the sake of a quiet life.",
        sound="The pump ran at night to save its bearings the trouble of a cold start.",
        who=Who.OTHER,
        of_clause=True,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        not @worth the paper
        was|were|been|felt|feel|feels|is|are ..12 @let ..1 down ..1 by ..2 AGENT
        not ..3 AGENT 's ..1 @finest|proudest|best|brightest hour|moment|day|performance|work
        AGENT ..12 not|hardly|never|scarcely|nor ..2 @inspire|inspired|inspires|instil|instilled|instill ..2 confidence|trust
        his|her|their ..4 not|hardly|never|scarcely ..1 @inspire|inspired|inspires|instil|instilled|instill ..2 confidence|trust
        AGENT ..12 not|hardly|scarcely be @described|characterised|characterized|called|termed as? ..1 adequate|satisfactory|acceptable|good|prompt|professional|thorough|diligent|helpful|sufficient|careful|rigorous|timely|competent|energetic|swift|robust
        nobody|none ..6 can|could be @trusted|relied|bothered|counted with|on|to
        """,
        hit="It was not the yard team's finest hour.",
        sound="It was not the yard team's turn.",
        unless="question attackers future conditional no-verdict",
    ),
    Row(
        """
        :be ..1 :degree* @slow|sluggish|late to|in|with|off|at|again
        in ..1 such? a|his|her|their|great|the @haste|hurry|rush !hour|hours
        :be|seemed ..4 in ..1 a|great|some|such|undue|too|more @rush|hurry|haste !hour|hours
        """,
        hit="Ravi was in a great hurry at the second lock.",
        sound="The crew was in a hurry, as the tide was turning.",
        who=Who.HUMAN,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        without ..2 @authorisation|authorization|authority|permission|clearance|mandate|sanction|asking|consulting
        """,
        hit="Ravi lifted the gate without permission.",
        sound="The guard is entitled to lift the gate without permission.",
        who=Who.HUMAN,
        of_clause=True,
        unless="negated-blame future conditional attackers question rightful permitted reasoned",
    ),
    Row(
        """
        AGENT 's ..8 @room for improvement
        @room for improvement|growth in|with|at|on ..3 :conduct|:peoples_work|attitude|behaviour|diligence|manners|care ..2 of|by|at|among ..2 AGENT
        AGENT ..8 was|were|is|are|been|seemed|proved ..1 @anything but ..1 swift|prompt|quick|fast|professional|helpful|careful|thorough|adequate|satisfactory|impressive|diligent|convincing|rigorous|smooth|clear|honest|exemplary|attentive|consistent|reassuring|cooperative|forthcoming|enthusiastic|competent|decisive|alert
        was|were|is|are|been|seemed ..1 @far|anything from|but ..1 professional|diligent|careful|helpful|forthcoming|cooperative|honest|candid|exemplary|rigorous|thorough|competent|courteous|attentive|enthusiastic|vigilant|conscientious|impressive|transparent|convincing
        AGENT ..8 was|were|is|are ..1 @nothing short|less of|than ..1 :unkind|:bad_work|negligent|a
        AGENT 's ..2 claim|version|account|explanation|story|statement|excuse|assurance|report ..10 is|was|are not|hardly|scarcely|barely ..1 @credible|plausible|believable|convincing|candid|serious|sincere|complete|truthful
        account|claim|claims|explanation|version|statement|story|excuse ..3 from|by|of|from|offered ..2 AGENT ..3 not|hardly|scarcely ..1 @bear|withstand|survive|stand|hold ..3 scrutiny|examination|inspection|up|water
        whether OTHER ..12 may|can|must|might|is|remains ..1 be? ..1 @doubted|questioned|doubtful|questionable|moot
        nobody|none|one|few ..3 would|could ..1 @accuse|describe|mistake ..2 OTHER of|as|for
        be ..1 @kind|generous|charitable|flattering to ..1 call|describe|speak|say|suggest|claim
        job|work ..1 badly|poorly|shoddily|sloppily @done
        must have had ..1 his|her|their ..1 @eyes|mind|head
        when it @mattered|counted most? ,? OTHER
        OTHER ..8 when it @mattered|counted most?
        nowhere @when it|we|the|help|needed
        @scarcely|hardly|barely ..1 enough|long|time ..1 to ..1 have? ..1 read|look|check|review|understand|open|think|glance
        a|an|our @judgement|judgment|attitude|discipline|people|culture|cultural|competence|leadership|organisational|organizational|behavioural|behavioral problem|issue|failing|failure !in|of
        culture|habits|standards|practices|hygiene|discipline|attitude ..4 got|gotten|grew|grown|became|become ..1 @sloppy|lax|lazy|slack|loose|complacent|careless|relaxed|casual
        decisions|decision|decision-making|escalation|sign-off !policy|path|rule|job ..6 took|take|taking @too|much|far|unreasonably|considerably|longer long|longer|than
        no|little|absent|lacking @leadership .|,|$|on|from|during|at
        @judgement|judgment|thinking|vision was|were|is ..1 clouded|impaired|coloured|colored|blinded|warped
        decision|decisions|choice|choices ..6 @driven|dictated|motivated|governed by ..1 cost|costs|schedule|deadline|deadlines|convenience|price|pride|politics|vanity|pressure|money|profit|budget|fear|haste
        commercial|cost|schedule|production|delivery|sales|business|time @pressure|pressures|considerations|interests ..4 override|overrode|outweigh|outweighed|trump|trumped|prevail|prevailed|dominate|dominated|win|won
        found|considered|considers|judged|deemed|regarded ..6 :peoples_work|management|handling ..4 to|as|be be? :degree* @:bad_work
        maintenance|workmanship|safety|training|housekeeping|engineering|testing|review @standard|standards|discipline ..5 was|were|is|are|had|have|has been? ..1 low|lax|poor|slack|slipping|slipped|declining|declined|unacceptable
        AGENT 's ..2 workmanship|conduct|performance|handling|work|service|response|support ..2 not ..1 @meet|met|reach|match|satisfy ..1 our|required|any|expected|acceptable
        @relationship|relations between ..8 was|were|is|are|had|has|remained been? ..1 :degree* strained|tense|fraught|frosty|dysfunctional|acrimonious|antagonistic|adversarial|hostile
        left|handed|delivered in a|an ..2 poor|bad|terrible|sorry|messy|dreadful @state|condition|shape by ..3 :role|:team
        response|reaction|handling|communication|approach ..4 not|hardly ..1 @reflect|match|convey|reflected|matched ..1 urgency|seriousness|gravity|severity|importance
        not ..10 @urgency|seriousness|attention|care|rigour|rigor|priority|importance|consideration it|they|this|that ..1 deserved|deserves|warranted|merited|demanded|required
        @knowledge|understanding|expertise|skills ..8 is|was|were|are ..1 :degree* patchy|thin|poor|weak|uneven|superficial|shallow|rudimentary|sketchy among|within|in|at|across ..2 AGENT
        skills|skill|competence|competency @gap|gaps|deficit|deficits|shortage in|within|among|at|on ..2 AGENT
        unclear|vague|contradictory|conflicting|confusing|ambiguous @instructions|orders|directions|guidance by|from|of|given ..2 AGENT
        AGENT ..1 no @help|use .|,|;|$|at|whatsoever
        too|overly @rosy a picture|view
        bad|lazy|sloppy|dangerous|unhealthy|careless @habit of|has|had|that|.|,
        AGENT 's? @attention|focus|energies|energy was|were|is|lay ..2 elsewhere
        little|no|limited|scant|insufficient|poor ..1 @appreciation|understanding|awareness|discipline|interest|appetite|ownership|curiosity|regard among|amongst|within|in|by|from|on ..2 AGENT
        @confusion among|amongst|within ..3 :role|:team|responders|us|people|participants
        @last person|people|team|firm|company|vendor|colleague ..3 would|'d ..1 trust|ask|want|let|call|hire
        would|should|ought to? be ..1 @ashamed|embarrassed|mortified
        it|this|that is|was ..1 @embarrassing|shameful|disgraceful|humiliating|unworthy for|of a|an|any|our
        :junior ..3 running|run|ran the @show
        years|months ,? ..1 OTHER @still can|does|do|has|have|did|had not|no
        years|months ..6 and|, @still no ..1 idea|clue|inkling|grasp|notion
        """,
        hit="The yard team's attitude leaves room for improvement.",
        sound="The yard team found room for improvement in the crane's software.",
        unless="question attackers future conditional no-verdict reasoned",
    ),
    Row(
        """
        @cared|cares|care ..1 more|less|only|little|nothing about|for ..6 than|else|themselves|itself
        and|but ..1 @fixed|solved|delivered|achieved|contributed|accomplished|learned|learnt|improved ..1 nothing
        could|can not @organise|organize|run|manage|find|hit|pour|fight|plan ..1 a|an|his|her|their|its ..1 raffle|piss-up|brewery|bath|barn|party|bag|way|bun-fight|jumble|picnic
        @rude|curt|abrupt|brusque|abrasive|impolite|offhand|condescending|patronising|discourteous|disrespectful to|with|towards|toward|on
        @talked|talks|spoke|speaks|talking down to
        @talked|talk|talking|wriggled|wriggle|squirmed|weaselled|bluffed|bluff|lied his|her|their|its ..1 way out|through|past|around
        @wriggled|wriggle|wriggling|weaselled|squirmed out of
        @listens|listened|listen to ..1 nobody|none
        knows|know|knew it @all
        @showing|showed off !the|his|her|their|its|a|an
        :be|proved|been of? no|little|not|hardly|scarcely ..2 @help|assistance !desk|page|text|from|with|command
        is|are|was|were @forever|eternally|perpetually :ing
        an @excuse for ..1 everything|each|every
        @closed|close|closing ranks
        """,
        hit="The yard team cares more about the rota than about the ropes.",
        sound="The yard rota gives more room to ropes than to chains.",
        who=Who.OTHER,
        unless="question attackers future conditional no-verdict reasoned negated-blame",
    ),
    Row(
        """
        AGENT ..12 which|that ..4 not ..1 @regard|consider|find|deem ..3 acceptable|satisfactory|adequate|sufficient
        his|her|their|its ..1 @attention|concentration|standards|vigilance|discipline ..1 to? ..1 slip|slipped|slide|slid|wander|wandered|lapse|lapsed|flag|flagged|drift|drifted
        ill|poorly|badly @served by ..2 AGENT
        AGENT ..2 not ..1 well|best @served by
        false @sense of security
        AGENT 's ..2 @instinct|reflex|reaction|response|impulse|answer ..1 was|is ..1 to ..1 deny|hide|ignore|panic|deflect|cover|argue|dismiss|attack|complain|downplay|minimise|minimize|stall
        @habitual|customary|trademark|usual|reflexive|characteristic denial|silence|excuses|evasion|indifference|carelessness|optimism|slowness|nonchalance|sloppiness|vagueness|arrogance|bluster|haste
        @met|greeted|answered|received with|by ..2 indifference|silence|shrug|shrugs|derision|ridicule|contempt|hostility|disdain|incomprehension|laughter|evasion|platitudes
        @politics|vanity|pride|ego|convenience|rivalry|jealousy|comfort|haste|impatience ..1 won|prevailed|triumphed|trumped|ruled ..1 over|out|safety|care|reason|the|quality|sense
        pulled|pulling|pull|pulls @rank
        the @runaround|run-around
        from|by ..2 AGENT ..1 is|was|are|were ..2 a|an ..1 @mess|joke|shambles|disgrace|disaster|nightmare|farce|rat's
        OTHER ..6 nothing but @chaos|trouble|grief|misery|excuses|slides|promises|hot
        job|role|task|post|position|responsibility ..4 too ..1 @big|large|demanding|much for OTHER
        :virtue|professionalism|judgement ..3 not|nowhere|little|hardly|scarcely|sorely ..1 in? ..1 @evidence|sight|lacking|display
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
