"""Character, care, skill and attitude: words that judge whoever they are said of."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        @:be|became|become|becomes|seem|seems|seemed|looked|sounded|acted|got|grew|proved|remained|felt|stayed|appeared|look|looks|sound|sounds|act|acts|appear|appears|gets|get|grow|grows|grown|prove|proves|proven|remain|remains|stays|feel|feels|behaved|turned !not|never|hardly ..1 :degree* :unkind
        @too|being|overly|unduly|excessively|needlessly :degree* :unkind !of
        @as :unkind as
        :be|seem|seems|seemed|became|looked|sounded|appeared|appears @slow|late|rude|vague|passive|unclear|disorganised|tardy|sluggish|curt|abrupt|disorganized|unhelpful|unresponsive|confused|confusing|hesitant|evasive|dismissive|silent|absent|reluctant|ineffective|inconsistent|impatient|defensive|tired|weak|poor and|but|or :degree* :unkind
        :be|become|became|grew|grown|got|getting|seem|seemed|seems|felt|looked|appeared ..1 @too|overly|unduly|excessively|dangerously|blindly ..1 comfortable|confident|relaxed|trusting|casual|used|eager|accustomed|clever|attached|timid|cocky|sure|optimistic|pessimistic|ambitious|aggressive|conservative|lenient|reliant|dependent|generous|permissive|hopeful|enthusiastic|focused|focussed|fixated|soft|polite|deferential|proud|keen|ready|willing|certain|invested|preoccupied|absorbed|forgiving|tolerant|easygoing|easy-going|laid-back|bold|adventurous|greedy|possessive|rigid|accepting|ambivalent|gullible|loose|strict|assured
        :be|seem|seems|seemed|looked|felt|got ..2 out of his|her|their|its|our|my @depth|league
        :be not ..1 @up|equal to the|it|scratch|standard|par|standards|snuff|task|job !date|minute
        """,
        hit="Ravi was careless.",
        sound="The scheduler is lazy and starts a worker on the first request.",
        who=Who.HUMAN,
        unless="negated denied-inside future conditional attackers no-verdict",
    ),
    Row(
        """
        not|never|hardly|scarcely|barely ..2 paying|pay|paid|pays ..2 @attention|heed|mind
        @pay~|paid ..1 no|little|scant|insufficient|inadequate|minimal|scarcely|hardly|too ..2 attention|heed|regard|mind|respect
        not @watching|listening|concentrating|thinking|focusing|focused|awake|heeding|looking|focussed|focussing|attending|following|attentive .|,|;|at|when|while|properly|closely|straight|about|ahead|clearly|hard|carefully|enough|fully|during|or|and|!
        not|never|hardly|scarcely|barely|insufficiently|inadequately ..1 :degree* @candid|frank|forthright|conscientious|meticulous|assiduous|punctual|dependable|careful|attentive|diligent|thorough|vigilant|rigorous|prepared|alert|cautious|precise|mindful|disciplined|thoughtful|considerate|professional|competent|qualified|experienced|responsible|proactive|cooperative|helpful|forthcoming|responsive|trustworthy|reliable|capable|honest|transparent|organised|organized|interested|bothered|engaged|committed|serious|sensible|wise|smart|clever|sober|skilled|versed|acquainted|trained|strict|strong|motivated|respectful|polite|courteous|mature|decisive|knowledgeable|proficient|fluent|adept|truthful|sincere|observant|patient|tactful|communicative|collaborative|supportive|accountable|savvy|insightful|perceptive|inquisitive|suited enough|about|in|with|to|when|here|at|.|,|as|of|but|and|;|!
        not ..1 :degree* @aware of|in ..1 which|where
        not ..1 @clue|idea|inkling|notion
        not have|got|possess|a|the|any|much|even|single|real* @clue|inkling|foggiest|faintest
        has|have|had|shows|showed|display|displays|displayed no|little|not|scant|zero|limited ..1 @clue|grasp|discipline|backbone|shame|patience|respect|regard|excuse|initiative|conscience|manners|scruples|judgement|judgment|nous|rigour|rigor|concept|comprehension|decency|courtesy|empathy|compassion|integrity|humility|imagination|foresight|follow-through|professionalism|diligence|competence|skill|skills|guts|nerve|self-control|restraint|perspective|maturity|accountability|tact|remorse|qualms|compunction|principles|ethics|morals|curiosity|willpower|motivation|ambition|sensitivity !for|between
        has|have|had no @business ..1 being|here|near|there|on|in|with|at|to|touching|anywhere|approving|signing|running|merging|deploying|doing|changing|:ing|around|inside|behind|using|accessing|logging
        OTHER ..2 has|have|had no ..1 @idea|inkling|notion|concept|conception|comprehension how|what|about|of|.|,|;|!|as !was|is|were|had|caused|happened|it|that|we|yet
        not ..1 @know|understand|grasp ..2 what|how|which|why|who he|she|they|it was|were|is|are ..1 doing|working|dealing|handling|touching|talking|getting|supposed
        has|have|had|shows|showed|developed a|an|the ..2 @habit|history|record|tendency|reputation|knack|talent|gift|penchant|pattern|flair|predilection|propensity|inclination|fondness|weakness|proclivity|appetite of|for|to :ing|ignore|skip|forget|delay|rush|cut|overlook|assume|blame|panic|leave|break|miss|improvise|postpone|avoid|neglect|cutting|unreliable|broken|careless|late|slow|poor|unannounced|sloppy|breaking
        has|have|had a|an|the ..2 :poor|mixed|patchy|long|bad|chequered|checkered|spotty|dismal|dubious|sorry|unenviable|well-earned|deserved|shaky|chaotic @record|reputation|history
        @known|notorious|famous|infamous|renowned|legendary|well-known|noted|celebrated for ..2 late|slow|sloppy|cutting|ignoring|skipping|being|not|breaking|missing|rushing|forgetting|poor|delays|taking|leaving|dropping|losing|lateness|slowness|unreliability|never|careless|panicking|hiding|blaming|overpromising|shouting|vanishing|disappearing|shortcuts|excuses|mistakes|errors|outages|breakages|surprises|bad|rude|vague|unreliable|broken
        @notorious|infamous for
        @known|famous|renowned|legendary|well-known|noted|celebrated|notorious|infamous for ..1 his|her|their|its ..2 :unkind_noun|lack|absence|temper|tempers|habit|habits|shortcuts|silence|excuses|absences|moods|bluster|attitude|lateness|slowness|tantrums|outbursts|secrecy|delays|mistakes|slips|evasions|vagueness|unreliability|optimism|improvisation|improvisations|promises|grudges|bluntness|surprises
        more|less|rather @interested|concerned|worried|focused|focussed|preoccupied|bothered|invested|engaged|intent|keen|anxious|excited|fixated|occupied|absorbed|obsessed|eager|attentive in|about|with|on|by|to ..8 than
        @prides|pride|prided|priding|plumes|plumed itself|himself|herself|themselves|ourselves|themself on
        @gave|given|gives|giving|provided|supplied|providing|give|provide|provides|offered|offers|offering|issued|handed|fed|supplies|supplying|passed|dispensed|delivered ..3 bad|poor|wrong|terrible|misleading|contradictory|useless|inaccurate|incorrect|incomplete|false|vague|conflicting|inconsistent|unclear|confusing|outdated|half-baked|unhelpful|shoddy|sloppy|garbled|dodgy|hopeless|awful|dreadful|ambiguous|muddled|confused|nonsensical|faulty|mistaken|erroneous|lousy|evasive|untrue|cryptic|hasty|contradicting|patchy|meaningless ..1 advice|instructions|guidance|information|answers|answer|orders|updates|estimate|estimates|responses|replies|directions|feedback|instruction|direction|statement|statements|guidelines|documentation|explanation|explanations|details|forecast|forecasts|assurance|assurances|briefing|input|promises|guarantees|picture|account|figures|specification|requirements|notice
        @tends|tend|tended to ..1 assume|delay|avoid|postpone|improvise|dismiss|gloss|disappear|defer|neglect|overstate|forget|ignore|rush|skip|panic|overlook|cut|underestimate|blame|think|overestimate|be|leave|hide|drop|lose|miss|guess|procrastinate|complain|exaggerate|overcomplicate|over-engineer|overreact|interrupt|argue|shout|hoard|vanish|wander|stall|resist|hurry|overpromise|hesitate|dither|freeze|downplay|minimise|minimize|understate|confuse|cling|micromanage|sulk|withhold|overengineer|stray|waffle
        @incapable|unfit|unqualified|unsuited|unworthy|ill-suited|undeserving|underqualified of|to|for
        @unable to ..1 give|provide|offer|supply|produce|furnish|present|articulate|formulate|deliver ..3 clear|straight|coherent|plausible|satisfactory|meaningful|definite|credible|simple|proper|sensible|consistent|convincing|reasonable|honest ..1 answer|answers|account|explanation|picture|information|update|estimate|reason|reasons|justification|story|rationale|summary|reply|response|instructions|direction|plan|description
        @unable to ..2 grasp|follow|understand|read|cope|concentrate|focus|cooperate|count|spell|organise|organize|comprehend|prioritise|prioritize|delegate|learn|listen|think|lead|admit|multitask|plan|empathise|empathize
        @unqualified|unprepared|unwilling|unfit|ill-equipped|ill-prepared|underprepared|underqualified|unready|unsuited|ill-suited|ill-informed|ill-trained|disinclined|unmotivated|under-prepared|under-equipped|underequipped to|for|in
        not ..1 :degree* fast|quick|good|clear|explicit|conservative|aggressive|bold|firm|critical|sceptical|skeptical|paranoid|aware|assertive|flexible|tough|curious|swift|prompt|strong|persistent|insistent|open|decisive|wary|suspicious|humble|imaginative|inquisitive|observant|specific|sharp|bright|brave|courageous|vocal|direct|realistic|pessimistic|forceful|diplomatic|patient|knowledgeable|ambitious|loud|detailed @enough to|in|about|with|when|at|for|.|,|here|on|as|but|and|or|;|!|before|during
        not ..3 @enough|sufficient|adequate|proper|due|appropriate|necessary ..1 thought|care|attention|emphasis|priority|consideration|importance|diligence|respect|thinking|discipline|rigour|rigor|seriousness|urgency|effort|scrutiny|weight|focus|forethought|caution|interest|planning|preparation|ownership|concern|vigilance|curiosity|leadership|homework|communication|foresight|professionalism|accountability|commitment|humility|responsibility
        has|have|had ..2 lot|much|everything|plenty|heap|great to ..1 @learn|unlearn|prove
        """,
        hit="Ravi was not careful enough with the crane.",
        sound="The crane was not reliable in the wind.",
        who=Who.HUMAN,
        unless="negated-blame future conditional attackers",
    ),
    Row(
        """
        @:unkind_of_people :adverb? AGENT
        @:unkind_of_people ..1 :role|:team
        a|an|the|such|some|this|that|his|her|their|its|our|'s|, :degree* @:unkind_of_people :conduct|change|changes|command|commit|mistake|error|edit|review|push|merge|deploy|deployment|rollout|fix|approach|attempt|use|way|manner|update|migration|test|testing|design|code|script|setup|release|typo|slip|shortcut|copy|paste|⟦code⟧|maintenance|rollback|restart|plan|answer|process|person|piece|streak|mindset|mentality|style|tone|moves|edits|fixes|commits|merges|tests|work|workaround|patch|patches|scripts|programming|engineering|cleanup|clean-up|hack|reboot|failover|switchover|cutover|upgrade|deployments|commands|install|installation|cabling|wiring|handover|reply|remark|remarks|comment|comments|email|assumption|assumptions|omission|guess|culture|habit|habits|act|acts|action|actions|step|spirit|nature|practices|documentation|investigation|suggestion|advice|excuse|excuses
        :unkind_of_people @:conduct
        @lazy|dumb|naive|hasty|rogue|useless|hopeless|overconfident|distracted|stupid|sloppy|reckless|guilty|inexperienced|untrained|unreliable|unprepared ..1 engineer|engineers|developer|developers|administrator|admin|admins|colleague|colleagues|contractor|contractors|intern|reviewer|reviewers|technician|analyst|vendor|dba|employee|staff|people|person|committer|approver|operator|operators|sre|manager|managers|management|decision|review|change|change-set|merge|commit|mistake|rollout|edit|work|programming|coding|engineering|maintainer|maintainers|sysadmin|sysadmins|programmer|programmers|coder|coders|devs|tester|testers|interns|vendors|employees|consultant|consultants|trainee|individual|crew|supervisor|supervisors|boss|bosses|leadership|guy|guys|folks|supplier|suppliers|technicians|analysts|decisions|changes|commits|mistakes|reviews|edits|excuse|excuses|planning|conduct !sort|algorithm|request|function
        @hasty|sloppy|stupid|rash fix|fixes|patch|patches|deploy|deployment|release|rollout|upgrade|cleanup|clean-up|handover|planning|preparation|thinking|excuse|documentation|cabling|wiring|decisions|communication|workaround|rollback|response
        @inexperienced|untrained|unqualified|unskilled|unsupervised|underqualified|half-trained|untried|unsuspecting|ill-trained|under-trained|undertrained|self-taught|unvetted|ill-prepared|ill-equipped|ill-informed|unseasoned|inexpert|semi-trained|under-skilled|underskilled|under-qualified|uninstructed|unbriefed|untutored|overconfident|over-confident ..2 :role|:team
        @poorly|badly|insufficiently|inadequately|barely|inexpertly|scarcely|minimally|ill|hardly trained|prepared|skilled|briefed|informed|qualified|paid|supervised|motivated|educated|organised|organized|led|instructed|equipped|coordinated|co-ordinated|disciplined|drilled|rehearsed|experienced ..2 AGENT
        """,
        hit="A negligent developer left the key in a gist.",
        sound='The package "careless-whisper" was harmless.',
        unless="negated future purpose attackers denied-inside",
    ),
    Row(
        """
        a|the|some|this @boy|kid|lad|youngster|greenhorn|schoolkid|teenager|teen|twenty-something|upstart|schoolboy|cub with|straight|fresh|barely|just|playing
        junior|intern|trainee|apprentice|newcomer|beginner|novice|rookie|student|temp|hire|youngster|boy|lad|associate|contractor|juniors|interns|trainees|apprentices|newcomers|beginners|novices|rookies|students|temps|hires|youngsters|boys|lads|associates|contractors|graduate|graduates|newbie|newbies|starter|kid|kids|volunteer|volunteers|amateur|amateurs|learner ..6 was|were|been|being ..1 @allowed|permitted|trusted|entrusted|let|left|turned|unleashed|thrown|abandoned|dumped ..1 with|near|on|alone|loose|unsupervised|unattended|unaccompanied|around|anywhere
        junior|intern|trainee|apprentice|newcomer|beginner|novice|rookie|student|temp|hire|youngster|boy|lad|associate|contractor|juniors|interns|trainees|apprentices|newcomers|beginners|novices|rookies|students|temps|hires|youngsters|boys|lads|associates|contractors|graduate|graduates|newbie|newbies|starter|kid|kids|volunteer|volunteers|amateur|amateurs|learner ..6 was|were|been|being ..1 @allowed|permitted|trusted|entrusted to ..1 :human_act|administer|touch|play|operate|handle|manage|access|drive|perform|write|tinker|do|edit|run|push|merge|approve|poke|decide|use|work|fiddle
        :be let|allowed|trusted|permitted ..3 @loose|near|anywhere|unsupervised|alone|unattended|unaccompanied on|with|near|at|around|in
        let|lets|letting|left|turned|set|setting|turning|unleashed AGENT? ..1 @loose|near|alone on|with|in|around ..2 the|a|production|prod|root|our|live|its|this
        get|gets|got|left|leave|leaving|leaves @alone with|on|at|in ..1 console|production|prod|the|root|a|database|keyboard|keys|server|servers|cluster|controls|panel|pager|our|live !disk|node
        boy|lad|kid|child|intern|beginner|novice|amateur|student|boys|lads|kids|children|interns|beginners|novices|amateurs|students|rookie|newbie|trainee|trainees|junior|juniors ..4 to|was|were|been @play|playing|tinker|tinkering|fiddle|fiddling|mess|messing|dabble|dabbling with|around|about|in
        :be|seemed|seem|seems ..1 stupid|careless|naive|foolish|dumb|silly|reckless|lazy|unwise|daft|crazy|foolhardy|gullible|arrogant|unprofessional|rash|insane|ignorant|irresponsible|thoughtless|inept|incompetent|vain|negligent|unthinking|idiotic @enough to
        by|from|of|for someone|somebody|people|those|folk|folks|person|engineers|developers|individuals|guy|guys|colleague|colleagues|engineer|developer|devs|admin|admins|contractor|contractors|operator|operators|manager|managers|vendor|vendors|consultants|reviewer|reviewers|team|teams @who ..2 never|clearly|obviously|evidently|barely|apparently|care|cares|understand|understood|know|knew|hardly|plainly|scarcely|visibly|supposedly
        @faintest|foggiest|slightest|remotest|vaguest idea|notion|clue|inkling|interest|understanding|regard|remorse|attempt|effort|concept
        lost|lose|losing|loses|lacked|lacks|lacking|poor|no|bad|lack|loss|absence of? ..1 @situational awareness
        @presence of mind|thought
        in bad|poor|ill @faith
        should|ought never|not to? have been @hired|allowed|let|trusted|given|promoted|left|recruited|employed|appointed|licensed|certified|entrusted|elected
        with ..3 too @much|little ..1 confidence|trust|faith|power|ego|pride|sense|experience|enthusiasm|zeal|privilege|courage|ambition|optimism|haste|authority|knowledge|training|skill|skills|discipline|supervision|oversight|curiosity|humility|self-confidence|autonomy|swagger|arrogance|bravado|imagination|care|thought|attention|preparation|patience|understanding|respect|caution|forethought
        too @little ..1 sense|care|thought|experience|training|skill|discipline|attention|diligence|caution|knowledge|interest|respect|thinking|patience|regard|responsibility|ownership|preparation|planning|communication|effort|supervision|oversight|leadership|rigour|rigor|curiosity|humility|vigilance|foresight|forethought|understanding|emphasis|importance|consideration|concern|seriousness|urgency|courage|initiative|engagement|commitment|scepticism|skepticism|scrutiny|weight|motivation|competence|expertise|awareness|ability|coordination|professionalism|priority|imagination|judgement|judgment
        too @much ..1 confidence|faith|trust|ego|pride|haste|optimism|enthusiasm|zeal|self-confidence|bravado|arrogance|swagger|ambition|courage|credulity|deference|complacency|cleverness|panic|improvisation|guesswork|hope|autonomy ..2 and|in|.|,|on|to|for|from|by|at|among|;
        too @junior|inexperienced|trusting|casual|green|hasty|lazy|careless|timid|optimistic|relaxed|rosy|cavalier|inexpert|unworldly|sanguine a|an
        most|least|more|less|better|slightly ..1 @junior|inexperienced|experienced|qualified|competent|capable|inquisitive|curious|attentive|diligent|alert|careful|observant|vigilant|conscientious|thorough|disciplined|senior|seasoned|prudent|cautious|sceptical|skeptical|knowledgeable|professional|awake|suspicious|wise|sensible|rigorous|responsible|proactive|mature ..1 :role|:team ..6 would|could|might|'d|should have|know|notice|see|ask|wonder|spot|catch|realise|realize|recognise|recognize|stop|check|question|guess|suspect|raise|flag
        with ..1 @weeks|months|days|week|month|fortnight|day 's ..1 service|experience|training|standing|tenure|tuition|practice|instruction|induction|seniority|employment
        @insufficiently|inadequately|barely|hardly|scarcely|poorly|superficially familiar|acquainted|versed|skilled|experienced|proficient|conversant|knowledgeable|fluent with|in|about|at
        """,
        hit="A trainee was left alone with the signal box.",
        sound="The trainee was relieved by the guard at 08:00.",
        unless="negated future question attackers absent",
    ),
    Row(
        """
        @:unkind_act_adverb :adverb? :past|:participle|put|set|cut|run|read|hit|let|overwrote|left|:ing|:verb_s|shut|split|cost|hurt|quit
        :past|put|set|cut|ran|wrote|built|shut|split|quit|spread ..6 @:unkind_act_adverb|unprofessionally|sluggishly|rudely|disrespectfully|defensively|unhelpfully|evasively|erratically|unethically|chaotically|tardily|passively|childishly|inconsiderately|indifferently|lethargically|dogmatically
        rather|so|too|very|quite|somewhat|most|extremely|incredibly|utterly|totally|remarkably|fairly|pretty|unbelievably|overly|typically @:unkind_adverb
        :past ..6 @unprofessionally|irresponsibly|negligently|disgracefully|inappropriately|unethically|unlawfully|disrespectfully|dishonestly|rudely|unreasonably|shamefully|hysterically|atrociously|abominably
        @knowingly|willingly|consciously|deliberately|wilfully|willfully|routinely|consistently|repeatedly|persistently|stubbornly|blatantly|flagrantly|openly|systematically ignored|broke|violated|skipped|shipped|disregarded|withheld|hid|bypassed|ignore|ignores|ignoring|circumvented|flouted|dismissed|neglected|misled|concealed|overrode|sidestepped|evaded|disobeyed|breached|suppressed|violates|violating|flouting|skipping|broken|defied|lied
        @knowingly|willingly ran|used|left|accepted|kept|deployed|merged|pushed|took|shipped|approved|allowed|let|put|installed|signed|exposed|tolerated|released|published|made|gave
        """,
        hit="Ravi recklessly dropped the staging index.",
        sound="The script blindly follows symbolic links.",
        who=Who.HUMAN,
        unless="negated future conditional attackers",
    ),
    Row(
        """
        was|were|been|being|got ..1 @carelessly|recklessly|negligently|sloppily|thoughtlessly|stupidly|foolishly|needlessly|unwisely|hastily|rashly|haphazardly|blindly|hurriedly|lamely|amateurishly|mindlessly|cavalierly|inexplicably|clumsily|naively|incompetently|ineptly|unthinkingly|impulsively|impatiently|unprofessionally|irresponsibly|unilaterally|half-heartedly|arrogantly|stubbornly|inexcusably|wantonly|flippantly|frivolously|ignorantly|cluelessly|idiotically|heedlessly|shoddily|perfunctorily|over-hastily :participle|put|set|cut|run|let|read|shut|split
        :participle out|through|together|up|down|in|on|away|over? ..1 @carelessly|recklessly|negligently|sloppily|thoughtlessly|stupidly|foolishly|unwisely|rashly|haphazardly|hurriedly|hastily|amateurishly|clumsily|incompetently|ineptly|shoddily|unprofessionally|half-heartedly|perfunctorily|cluelessly|needlessly
        @prematurely|hastily|hurriedly|carelessly|wrongly|needlessly|unilaterally|arbitrarily|sloppily|thoughtlessly|recklessly|clumsily|haphazardly|blindly|unwisely|poorly|incompetently|ineptly|shoddily|lazily|impulsively|foolishly|stupidly|rashly|negligently|casually|crudely|half-heartedly|unprofessionally|badly|naively|irresponsibly|improperly by AGENT
        """,
        hit="The rule was hastily approved.",
        sound="The queue was quickly drained.",
        unless="negated future by-system attackers",
    ),
    Row(
        """
        AGENT 's ..3 @:unkind_noun
        @:unkind_noun of|by|from|among|within|in|on|across|throughout ..1 AGENT
        AGENT 's ..2 @unfamiliarity|unawareness|unpreparedness|unreliability|ineffectiveness|inflexibility|intransigence
        @impatience|haste|overconfidence|frustration|stubbornness|carelessness|optimism|inexperience|complacency|laziness|arrogance|pride|greed|boredom|curiosity|timidity|naivety|eagerness|hubris|zeal|vanity|ego|incompetence|negligence|ignorance|indifference|apathy|inattention|embarrassment|recklessness ..4 led|made|caused|drove|prompted|tempted|pushed|leads|makes|pressed|cost|crept|meant|contributed|resulted|allowed|let|won|prevailed
        @inexperience|unfamiliarity|inattention|indecision|reluctance|unwillingness with|of|among|in|to|by|on ..6 led|caused|meant|contributed|prolonged|resulted|delayed|slowed|extended|made|hampered|cost|compounded|aggravated|worsened|allowed|created|hindered|complicated|showed|played|exacerbated|increased
        AGENT 's ..2 @failing|shortcoming|undoing|downfall was|is|lay|were|lies|had|has
        @shortcomings|failings|deficiencies|weaknesses|inadequacies|lapses in|of|at|by|within|on|among ..1 how? AGENT
        AGENT 's ..1 @failings|shortcoming|shortcomings|inaction|indecision|hesitation|hesitancy|slowness|passivity|silence|meddling|interference|tinkering|overreach|reluctance|unwillingness|inability|optimism|impatience|greed|vanity|temper|blindness|tunnel|obsession|zeal|weakness|weaknesses|excuses|excuse|mess|attitude|mentality|mindset|inactivity|lateness|timidity|nonchalance|pettiness|rigidity|dithering|procrastination|vagueness|evasiveness|bluster|posturing|hostility|rudeness|eagerness|disorganisation|disorganization|disinterest|detachment|unhelpfulness|obfuscation|secrecy|insensitivity|perfectionism|micromanagement|negativity|indecisiveness|impulsiveness|defensiveness|evasion|evasions
        his|her|their|our|my ..2 @failings|shortcoming|shortcomings|inaction|indecision|hesitation|slowness|passivity|meddling|interference|tinkering|overreach|reluctance|unwillingness|inability|vanity|obsession|zeal|weakness|weaknesses|excuses|attitude|mindset|mentality|inactivity|lateness|timidity|nonchalance|pettiness|rigidity|dithering|procrastination|vagueness|evasiveness|bluster|posturing|hostility|rudeness|eagerness|disorganisation|disorganization|disinterest|detachment|unhelpfulness|obfuscation|secrecy|insensitivity|perfectionism|micromanagement|negativity|indecisiveness|impulsiveness|defensiveness|hesitancy|impatience|temper|optimism|blindness|mess
        :unkind_noun on the|his|her|their|our|its|my @part|side|behalf
        his|her|their|our|your|my ..2 @:unkind_noun
        operator|staff|crew|management|driver|pilot|employee|engineer|technician|team|managerial|through|out|due|sheer|pure|plain|gross|rank|utter|complete|such|by|blatant|wilful|willful|collective|general|to|of|blind|mere|outright|human|our|corporate|bureaucratic|provider|vendor|supplier|contractor|developer|admin|administrator|reviewer|leadership|departmental|institutional|organisational|organizational|widespread|systemic|chronic|staggering|breathtaking|criminal|culpable|wanton|stunning|with|from|shocking|appalling|total|company @carelessness|recklessness|negligence|sloppiness|laziness|incompetence|ineptitude|inattention|inattentiveness|complacency|irresponsibility|amateurism|clumsiness|cluelessness|stupidity|foolishness|folly|idiocy|thoughtlessness|heedlessness|arrogance|stubbornness|overconfidence|hubris|indiscipline|indifference|apathy|rashness|nonchalance|forgetfulness|short-sightedness|naivety|mismanagement|bravado|dithering|inexperience|cowardice|ego|ineptness|lethargy|dereliction|laxity|slackness|smugness|obstinacy|machismo|gullibility|selfishness|dishonesty|tardiness|foot-dragging|bungling|timidity
        @inattention|inattentiveness|complacency|sloppiness|carelessness|negligence|laziness|arrogance|incompetence|indiscipline|hubris|amateurism|mismanagement|overconfidence|ignorance|stupidity|indifference|apathy|ineptitude|inexperience|foolishness|idiocy|thoughtlessness|impatience|forgetfulness|nonchalance|selfishness|greed|cowardice|rashness|recklessness|clumsiness ..1 had|has|was|is|crept|set|led|reigned|played|caused|contributed|allowed|meant|at|prevailed|ruled|won|abounded|triumphed|kicked|took|reigns|rules|sets|persisted|spread|grew|compounded|aggravated|cost|delayed|made|let|prolonged
        professional|gross|engineering|operational|technical|administrative|criminal|corporate|managerial|wilful|willful|serious|culpable|contributory|organisational|organizational|institutional|clear|apparent @negligence|malpractice|misconduct|incompetence|mismanagement|dereliction|misbehaviour|misbehavior|ineptitude
        in ..1 @panic|haste|desperation|rage|frenzy|huff !mode|state|log|logs|handler|hook|message|messages|output|text|path|screen|module|flag|setting|call|counter|function|button
        @arrogance|pride|complacency|ignorance|vanity|laziness|indifference|inexperience|indecision|indiscipline|hubris|inattention|apathy|incompetence|timidity|stubbornness|haste|panic|confusion|negligence|carelessness|sloppiness|recklessness|overconfidence|impatience|dithering|stupidity in|at|among|within|inside|of ..4 office|room|desk|department|ranks|newsroom|control-room|floor|field|bridge|hall|management|leadership|organisation|organization|company|tower|cockpit|cab|ward|boardroom|corridor|headquarters|hq|wheelhouse|team
        @arrogance|pride|complacency|ignorance|vanity|laziness|indifference|inexperience|indecision|indiscipline|hubris|inattention|apathy|incompetence|timidity|stubbornness|carelessness|sloppiness|recklessness|overconfidence|impatience|dithering|stupidity in|at|among|within|inside ..1 AGENT
        @misunderstanding|ignorance|misconception|misunderstandings|misapprehension|misjudgement|misjudgment|misreading|naivety|indecision|hesitation|reluctance|arrogance|complacency|neglect|carelessness on|among|by|of|from ..1 part|side
        out of ..1 @laziness|convenience|impatience|spite|pride|ignorance|boredom|vanity|haste|carelessness|frustration|anger|ego|desperation|complacency|stubbornness|greed|negligence|malice|selfishness|pettiness|nervousness|overconfidence|eagerness|stupidity|timidity|incompetence|sloth|resentment|revenge|embarrassment|thoughtlessness|indifference|arrogance|inattention|panic
        @sake|reasons of ..2 speed|convenience|simplicity|comfort|ease|appearances|haste|laziness|expediency|expedience|vanity|pride|prestige|politics|cheapness|fashion|face|pace|savings|looks
        act|acts|fit|bout|moment|result|case|sign|combination|mixture|mix|product|example|instance|matter|display|exhibition|fits|bouts|moments|results|lapse|stroke of ..2 @laziness|panic|haste|madness|desperation|stupidity|negligence|frustration|inattention|carelessness|recklessness|incompetence|complacency|ignorance|overconfidence|impatience|forgetfulness|folly|idiocy|bravado|rage|pique|temper|absent-mindedness|cowardice|arrogance|hubris|sloppiness|neglect|foolishness|thoughtlessness|indecision|inexperience|lunacy|insanity|vanity|pettiness|defiance|inattentiveness|overeagerness|genius
        """,
        hit="Complacency had set in after six quiet months.",
        sound="The kernel panic was logged on three nodes.",
        unless="negated future purpose attackers question cleared",
    ),
    Row(
        """
        @panicked|panicking|dithered|dawdled|dozed|bungled|botched|fumbled|muddled|floundered|blundered|slacked|skived|snoozed|bumbled|procrastinated|stonewalled|squabbled|bickered|meddled|flailed|overreacted|overslept|panics|dithers|dithering|dawdles|dawdling|dozing|bungles|bungling|botches|botching|fumbles|fumbling|floundering|flounders|blunders|blundering|slacking|slacks|skiving|snoozing|procrastinating|stonewalling|squabbling|bickering|meddling|flailing|overreacts|overreacting|oversleeps|freaked|waffled|waffling|prevaricated|prevaricating|equivocated|equivocating|vacillated|vacillating|dallied|loafed|loafing|goofed|sulked|sulking|whined|griped|blustered|grandstanded|grandstanding|micromanaged|micromanaging|skimped|skimping|scrimped|shirked|shirking|bodged|bodging|faffed|faffing
        """,
        hit="The duty manager panicked and cut the power.",
        sound="The kernel panicked at boot.",
        who=Who.OTHER,
        sure=True,
        unless="negated future conditional attackers name",
    ),
    Row(
        """
        @:blaming_verb
        @erred|errs|guessed|gambled|floundered|err|erring|guesses|gambles|gambling|faltered|wavered !it
        """,
        hit="The night shift mishandled the transfer.",
        sound="The optimiser guessed the join order.",
        who=Who.OTHER,
        unless="negated future conditional attackers name reasoned",
    ),
    Row(
        """
        @lack|absence|dearth|want|deficit|shortage|paucity|scarcity|insufficiency|deficiency of|in !need ..3 :virtue|familiarity|experience|supervision|staffing|airmanship|seamanship|rigour|grip|backbone|drive|seriousness|interest|insight|collegiality|professionalism|leadership|curiosity|empathy|compassion|cooperation|co-operation|collaboration|consultation|teamwork|manners|decency|scruple|scruples|conviction|guts|nerve|willingness|willpower|consideration|concern|regard|honesty|integrity|transparency|thoughtfulness|proficiency|know-how|acumen|qualification|qualifications|dedication|devotion|enthusiasm|self-discipline|gumption|finesse|tact|forethought|perspective|comprehension|appreciation|reflection|perseverance|homework|rigor !about|that|on|page
        @lacked|lacks|lacking|lack ..3 care|diligence|discipline|rigour|rigor|competence|skill|skills|experience|professionalism|judgement|judgment|foresight|caution|ownership|motivation|commitment|understanding|knowledge|vigilance|patience|maturity|initiative|backbone|courage|urgency|expertise|wherewithal|nous|training|curiosity|seniority|imagination|thoroughness|attentiveness|focus|leadership|insight|empathy|courtesy|respect|honesty|humility|proficiency|know-how|qualifications|qualification|acumen|guts|nerve|supervision|self-discipline|dedication|engagement|aptitude|seriousness|prudence|decency|willpower|teamwork|scruples
        little|no|insufficient|inadequate|scant|minimal|zero|negligible @care|diligence|discipline|rigour|rigor|forethought|foresight|caution|urgency|ownership|thought|consideration|supervision|vigilance|leadership|professionalism|prudence|initiative|accountability|scrutiny|vigour|preparation was|were|had|went|is|has|for|to|taken|given|in|of|by|exercised|shown|paid|applied|displayed|demonstrated|been|put|goes|from|over
        without ..2 @thought|care|hesitation|qualms|scruple|scruples|shame|consideration|forethought|foresight|compunction|remorse|deliberation|conscience|restraint|courtesy|caution
        without|with no|little|any|scant|zero|even|really|fully|properly|truly|first ..1 @thinking|understanding|caring|grasping|appreciating|reading|grasp|appreciation|idea|comprehending|knowing|considering|realising|realizing|weighing|respecting|consulting|comprehension|consideration|clue|respect|inkling|notion ..1 through|about|what|how|the|of|it|that|why|whether|for|a|its|their|which
        @without a ..1 second|moment|single|care|by|proper|passing|further|moments 's|thought|leave|glance|look
        :degree|so|such|a|total|blatant|utter|careless|reckless|complete|wilful|willful|wanton|flagrant|callous|gross|open|cavalier|deliberate|evident|obvious|apparent|general|his|her|their|our|with|shocking|breathtaking|casual|scandalous|repeated|continued|persistent|cheerful|blithe|scant|and|of|or ..1 @disregard|contempt|disdain|disrespect|indifference for|of|to|towards|toward
        @quality of ..6 work|service|support|workmanship|cabling|documentation|code|response|supervision|reviews|review|planning|handover|leadership|briefing|advice|installation|repair|repairs|maintenance|welds|wiring|craftsmanship|decision-making|engineering|communication|reporting ..8 was|is|been|were|left|leaves|are|has|remains|fell|proved|seemed ..3 unsatisfactory|poor|wanting|low|unacceptable|substandard|sub-standard|shoddy|sloppy|disappointing|deplorable|lamentable|desired|lot|much|mediocre|woeful|abysmal|patchy|inadequate|dreadful|terrible|subpar|sub-par|dismal|lacking|amateurish|questionable|dubious|appalling|atrocious|uneven|shocking|lousy|deficient|pitiful|inferior|bad
        no|without|lack|lacks|lacked|lacking|scant|little|zero ..2 @sense|feeling|spirit of ..1 urgency|responsibility|ownership|duty|shame|proportion|priorities|discipline|humour|humor|humility|decency|accountability|perspective|cooperation|teamwork|commitment|initiative|pride|priority|diligence|danger|timing
        ^ no|zero|little|scant|minimal|hardly|insufficient|inadequate @professionalism|discipline|ownership|leadership|diligence|care|rigour|rigor|accountability|urgency|curiosity|supervision|competence|forethought|foresight|prudence|vigilance|courtesy|respect|teamwork|engagement|initiative|commitment|motivation|responsibility|caution|judgement|judgment
        """,
        hit="The fitters showed a shocking disregard for safety.",
        sound="The nodes went down for lack of memory.",
        unless="negated future question attackers",
    ),
    Row(
        """
        a|an|the|such|like|by|these|those|:be|same|some|another|utter|absolute|complete|total ..1 @:insult !day|'|'s|alarm|alarms|alert|alerts|user|users|trip|trips
        ^ @cowboy|amateur|rookie|beginner's|schoolboy|novice|newbie|noob|clown|kindergarten|bush-league|two-bit
        @cowboy|rookie|amateurish|amateur|schoolboy|novice|school-boy|newbie|beginner|textbook|hero|bush-league|kindergarten|noob|clown|bozo|junior|undergraduate ..1 mistake|error|change|changes|move|hour|stuff|behaviour|behavior|job|work|fashion|culture|mentality|attitude|style|blunder|incompetence|coding|engineering|ops|coder|coders|admin|deploy|deploys|operation|antics|mistakes|errors|blunders|stunt|stunts|antic|nonsense|outfit|hacking|slip|slips|trick|tricks
        go~|went|gone|go|play~ ..2 @cowboy|rogue|awol|maverick
        @amateurs|clowns|cowboys|jokers|muppets|idiots|fools|buffoons|charlatans|lightweights|dinosaurs|has-beens|nitwits|halfwits|bozos|geniuses|brainiacs|numpties|incompetents|dunces|masterminds|morons|imbeciles|dimwits|numbskulls|dullards|slackers|bunglers|simpletons|nincompoops|cretins|twits|blockheads|bodgers|bodger|losers|ignoramuses|prima-donnas|divas|hotheads|layabouts|loafers|skivers|timewasters|time-wasters|freeloaders|know-alls|know-it-alls|smart-alecs|wannabes|dilettantes|shirkers|jobsworths !'
        @weak|weakest link|links|spot in|of|was|is|were|are|lay|within|among|lies|here ..2 AGENT
        """,
        hit="Cowboy changes have no place on this site.",
        sound="A chaos monkey stopped two nodes.",
        unless="negated question attackers",
    ),
    Row(
        """
        :unkind|:poor|relaxed|casual|laid-back|lackadaisical|gung-ho|wait-and-see|devil-may-care|leisurely|sceptical|nonchalant|easy-going|minimalist|indulgent|hands-off|cavalier|blame-shifting|us-and-them|not-my-problem|jobsworth|cowboy|hero|siloed|silo|lone-wolf|insular|tick-box|box-ticking|checkbox|good-enough|move-fast|fatalistic|defeatist|bunker|siege|permissive|lenient|entitled|toxic|negative|skeptical|breezy|complaisant|blame ..3 @attitude|mentality|mindset|streak|mind-set|attitudes|mindsets|mind-sets !error
        @attitude|mindset|mentality|culture|attitudes|mind-set|mindsets in|of|at|among|within|towards|toward|to ..4 is|was|has|had|leaves|left|remains|needs|are|were|have|leave|remained|seems|seemed|need ..6 :bad_work|desired|improve|change|wrong|amiss|toxic|complacent|rotten|changing|attention|relaxed|casual|problem|problematic|poisonous|improving
        such ..1 a|an ..1 @attitude|mentality|mindset|mind-set|indifference|nonchalance|disregard|carelessness
        the|general|prevailing|an|their|this|overall|common|dominant|his|her|our|typical|widespread|same|apparent|usual|that|whole @attitude|mentality|mindset|mind-set was|is|towards|toward|among|that|seems|seemed|appeared|became|remained|remains|has ..1 that|it|we|they|he|she|the|a|to|not|one|there|this|good|fine|:ing !read
        @culture of ..1 looking|turning|covering|waving|hoping|muddling|papering|hiding|ducking|shrugging|convenience|improvisation|excuses|optimism|deference|carelessness|neglect|blame|fear|silence|sloppiness|haste|heroics|indifference|denial|secrecy|shortcuts|complacency|impunity|"|“|cutting|skipping|ignoring|rushing|guessing|winging|tolerating|patching|firefighting|fire-fighting|finger-pointing|mediocrity|laziness|arrogance|avoidance|apathy|recklessness|overwork|distrust|mistrust|workarounds|bodges|cowboys|negligence|procrastination|passivity|obedience|bullying|nonchalance|hero|hurry|incompetence|presenteeism|passing|not
        in a|an|his|her|their|its|such|our|the|that|this ..2 :unkind_of_people|lazy|hasty|sloppy|reckless|careless|cavalier|perfunctory|rushed|disorganised|disorganized|haphazard|chaotic|uncoordinated|half-hearted|hostile|distracted|rash|indifferent|half-arsed|offhand|leisurely|panicked|panicky|confrontational|shambolic|cowboy|flustered ..2 @manner|way|fashion|mood|frame|spirit|style|tone
        with ..2 :unkind_of_people|sloppy|total|complete|blithe|reckless|utter|wild|careless|cheerful|casual|studied|breathtaking|scant|undue|indecent|unseemly|evident|gay|wilful|willful|such ..1 @abandon|disregard|indifference|haste|attitude|nonchalance|contempt|disdain|carelessness|negligence|arrogance|ignorance|incompetence|ineptitude|stupidity|complacency|apathy|regard|unconcern|laziness|recklessness
        :unkind|relaxed|cavalier|casual|lax|laissez-faire|leisurely|lenient|hands-off|laid-back|lackadaisical|cowboy|gung-ho|slapdash|half-hearted|breezy|hit-and-miss|scattergun|indulgent|easy-going @approach to|towards|when|in|toward
        """,
        hit="The mindset was that the night shift would cope.",
        sound="The attitude of the drone came from the gyroscope.",
        unless="negated question attackers future",
    ),
    Row(
        """
        any|no|every ..1 @competent|sane|sensible|decent|responsible|half-competent|self-respecting|capable|qualified|experienced|seasoned|halfway|first-year|prudent|conscientious|professional|diligent|attentive|half-awake|serious|reasonable|half-decent|reputable|careful|thinking|sober|right-minded|knowledgeable|vigilant|observant|literate|rational|cautious|trained|halfway-competent !value|values|number|default|input|reading|size|limit|config|model ..3 would|could|knows|asks|does|'d|takes|has|checks|tests|keeps|runs|might|did|reads|deploys|merges|leaves|lets|touches|thinks|sees|looks|writes
        a|an|the|any|some ..1 @competent|sane|sensible|decent|responsible|self-respecting|capable|qualified|experienced|seasoned|prudent|careful|thinking|conscientious|professional|diligent|attentive|half-awake|serious|reasonable|inquisitive|curious|vigilant|observant|half-decent|wiser|sharper|first-year|knowledgeable|sober|rational|cautious|literate|stricter|suspicious|sceptical|skeptical ..3 would|could|'d ..1 have|know|never|see|ask|think|do|notice|stop|spot|catch|realise|realize|recognise|recognize|check|wonder|question|guess|suspect|escalate|refuse|raise|look
        @anyone|anybody|everyone|everybody|someone|somebody ..1 who|with|familiar|awake|sober|in|on|at|looking|paying|watching|reading ..10 would|could|should ..1 have? ..1 seen|known|spotted|noticed|told|guessed|realised|realized|predicted|asked|checked|thought|found|caught|understood|said|warned|recognised|recognized|stopped|raised|flagged|suspected|foreseen|figured|wondered|questioned|anticipated|remembered|escalated|refused
        @anyone|anybody|everyone|everybody|someone|somebody ..1 who|with|familiar|awake|sober|in|looking|paying|watching|reading ..10 would|should ..1 see|know|spot|notice|tell|guess|realise|realize|predict|ask|check|think|catch|understand|say|recognise|recognize|anticipate|suspect|foresee|wonder|figure|question
        @anyone|anybody|everyone|everybody could|can|would|might|should have told|noticed|guessed|known|spotted|seen|foreseen|predicted|realised|realized|recognised|recognized|anticipated|understood|figured|warned|worked|said|imagined
        @anyone|anybody|everyone|everybody could|can|would tell|guess|see|predict|foresee|realise|realize|spot that|it|this|how|what|coming
        about @everyone|everybody|anyone|anybody ..6 could|can|would|knew|saw|knows|agreed|should
        a|an|any|even ..1 @child|toddler|five-year-old|ten-year-old|beginner|intern|novice|newcomer|first-grader|trainee|monkey|schoolboy|student|layman|layperson|grandmother|apprentice|schoolchild|kid|teenager|undergraduate|chimp|chimpanzee|fresher|idiot|fool|moron|six-year-old|seven-year-old|eight-year-old|twelve-year-old|rookie|newbie|amateur|grandma|parrot could|would|can|knows|sees|should|might|understands|spots
        @even !though|if|when|after|before|while|as|so|with|for ..3 child|beginner|intern|novice|trainee|junior|newcomer|amateur|layman|apprentice|student|schoolboy|toddler|kid|rookie|newbie|monkey|grandmother|schoolchild|teenager|fool|idiot|layperson|undergraduate|graduate|first-year
        not need|take|require|demand|needs|takes|requires|be ..3 @phd|degree|genius|expert|doctorate|scientist|crystal|clairvoyant|rocket|masters|diploma|sherlock|einstein|brain|surgeon|wizard|oracle|nobel|mathematician|professor|prophet|seer|mastermind|brilliance|telepathy|clairvoyance|psychic
        hardly|not|no|is ..2 @rocket|brain science|surgery
        everyone|everybody|anyone|anybody|every ..1 @knows ..1 that|not|to|how|,|you|better|never
        as|which @everyone|everybody|anyone|anybody knows|known|should|will|understands|learns|learnt|ought|could
        one|you would|'d|might|could have? @thought|expected|hoped|assumed|think|expect|hope|assume|imagine|imagined ..1 that|more|better|some|at
        one|you would|'d|might|could have? @expected|hoped|expect|hope ..1 from|of ..3 AGENT
        one|you would|might have? @think|expect|hope|assume|imagine|thought|expected|hoped ..1 AGENT
        i|we would|had|'d|might|could have? @expected|hoped|expect|hope ..2 more|better|from|of ..3 AGENT
        i|we would|'d|might have? @expected|hoped|thought|expect ..1 AGENT
        common @sense
        basic|simple|minimum|elementary|ordinary|minimal|fundamental|professional|common|rudimentary|even @competence|courtesy|hygiene|diligence|decency|prudence|precaution|precautions|professionalism|caution|manners|foresight|forethought|honesty|housekeeping|due-diligence ..3 would|was|were|is|had|has|should|missing|lacking|absent|seems|dictates|dictated|demands|demanded|never|escaped|eluded|ought
        basic|elementary|simple ..2 :be ..3 @beyond ..2 AGENT
        @beyond the ..1 wit|capabilities|ability|abilities|competence|grasp|capacity|skill|skills|understanding|imagination|talents|intelligence|ken|comprehension|expertise|intellect of ..2 AGENT
        :be ..1 @beyond them|him|her|us|me|anyone|everyone|everybody !control|'s
        """,
        hit="Any competent engineer would see that the rule is too wide.",
        sound="Anyone with the link could read the page until 10:40.",
        unless="question attackers link not-before",
    ),
    Row(
        """
        @expect|expects|expected|expecting|hoped|hope|hoping|deserve|deserved|demand :degree* more|better from|of|by AGENT
        @expect|expects|expected|expecting|hoped|hope|hoping|deserve|deserved|demand :degree* more|better from|of a|an|our|such|someone|somebody|people|professionals
        I|i|we would|'d|might|could have @expected|hoped|wanted for? :degree* more|better
        @deserves|deserve|deserved better .|,|from|of|than|and|:|;|!|here|in
        """,
        hit="We expected more from the night crew.",
        sound="We expected more traffic from the campaign.",
    ),
    Row(
        """
        showed|shows|show|showing|displayed|displays|demonstrated|evinced|exhibited|betrayed|took|take|takes|had|has|expressed|brings|brought|demonstrates|demonstrating|displaying|exhibits|gave|gives|pay|pays|possessed|have ..1 little|no|scant|zero|insufficient|minimal|scarcely|hardly|poor|bad|terrible|weak|questionable|any|negligible|inadequate|dubious|precious|barely|shocking|appalling|dreadful|shaky|lax ..2 @interest|regard|understanding|concern|care|respect|urgency|appreciation|insight|judgement|judgment|initiative|grasp|ownership|awareness|remorse|curiosity|consideration|willingness|discipline|inclination|appetite|leadership|commitment|backbone|diligence|foresight|attention|heed|empathy|compassion|courtesy|decency|professionalism|effort|enthusiasm|motivation|humility|responsibility|accountability|competence|aptitude|comprehension|caution|teamwork|engagement|desire|tact|sensitivity|resolve|maturity|ambition|follow-through|cooperation|self-awareness|patience
        exercised|exercises|used|showing|exercising|displayed|displays|displaying|demonstrated|exhibited|made|makes|making|showed|shows ..1 :poor ..1 @judgement|judgment|discretion|taste|leadership|judgements|judgments|choice|choices|decision|decisions|management|planning|craftsmanship|workmanship|sense|manners|sportsmanship|professionalism|communication
        not|never have|possess|bring|demonstrate ..1 the|any|enough|sufficient|necessary|needed|right|required|basic|proper|appropriate|relevant|adequate|much|real ..1 @skills|skill|experience|expertise|competence|training|knowledge|seniority|qualification|qualifications|ability|know-how|maturity|discipline|courage|patience|aptitude|capability|wit|guts|nerve|grit|imagination|decency|brains|intelligence|wherewithal|temperament|mindset|self-discipline|professionalism|sense|knowhow
        @hopeless|useless|terrible|awful|rubbish|lousy|dreadful|bad|abysmal|pathetic|weak|clueless|inept|appalling|poor|rotten|incompetent|atrocious|shocking|lax|sloppy|woeful|careless|mediocre|disorganised|disorganized|unreliable|lazy|negligent|incapable|dire at|with|about|in|on ..1 :ing|communication|status|details|detail|planning|documentation|deadlines|time|keeping|people|testing|security|listening|updates|tests|reviews|handovers|handover|notes|paperwork|process|procedure|procedures|checklists|responding|quality|leadership|management|estimates|punctuality|accuracy|teamwork|coordination|escalation|feedback|technology|computers|backups|follow-up|follow-through|numbers
        has|have|had|shows|showed|displayed|displays|demonstrated|demonstrates|exhibited no|little|zero|any|scant ..1 @understanding|appreciation|concept|competence|professionalism|imagination|leadership|accountability|empathy|comprehension|grasp|conception|skill|skills|aptitude|talent|rigour|rigor|motivation|commitment|initiative|self-control|ethics|morals|integrity|decency|courtesy|tact|maturity|foresight|follow-through|self-awareness of|for|at|whatsoever|in|.|,|and|;|!|when|to|how
        @thinks|thought|believes|believed|fancies|imagines|imagined|acts|acted|considers|considered|behaves|behaved|reckons|reckoned|figures ..2 he|she|they|it|himself|herself|themselves|itself ..2 owns|owned|knew|above|better|everything|smarter|invincible|best|too|knows|cleverer|infallible|exempt|entitled|untouchable|god|perfect|immune|special
        could|can not be @relied|trusted|bothered|arsed|persuaded|expected|counted|reasoned|depended|troubled|taught on|to|with|.|,|upon|;|and|!
        does|did|do not|never ..1 @understand|grasp|care|bother|communicate|cooperate|appreciate|respect|listen|learn|think|comprehend|collaborate|prioritise|prioritize|apologise|apologize|heed|empathise|empathize !from|by|because|why
        does|do not ..1 @know ..1 how|their|basic|what|the ..1 they|he|she|own|basics|difference|job|trade|craft|product|rules|stuff
        should|ought ..2 know|known|have|do|done|behave|behaved @better
        has|have|had ..1 @form|previous for|here|in|.|with|on|;|at
        @fixated|obsessed|besotted|enamoured|enamored|infatuated|smitten|hell-bent|hellbent|over-focused|overfocused|over-focussed with|on|by
        @boasts|boasted|bragged|bragging|crowed|crowing|gloated|boasting|brags|crows|gloats|swaggered|preened|trumpeted that|about|of
        @clearly|evidently|obviously|plainly|apparently|simply|still ..1 does|do|did not ..1 understand|know|grasp|get|care|mind|realise|realize|appreciate|read|comprehend|bother|respect|grok|listen|try
        not even|ever be @troubled|bothered|persuaded|moved to
        """,
        hit="The temporary staff showed little interest in the new procedure.",
        sound="The graph showed little interest in the new page.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers question reasoned",
    ),
    Row(
        """
        @embarrassing|stupid|silly|dumb|idiotic|boneheaded|dumbest|silliest|foolish|daft|inexcusable|moronic|careless|avoidable|elementary|laughable|amateurish|childish|schoolboy|unforgivable|unforced|needless|pathetic|brainless|ridiculous ..1 mistake|bug|error|typo|oversight|slip|thing|decision|assumption|omission|mistakes|decisions|assumptions|blunder|blunders|slips|oversights|move|choice|excuse|excuses
        someone|somebody|person|anyone|anybody|colleague|engineer|developer|contractor|technician|intern|admin|team|those|man|woman|people|dev|operator|individual|employee|manager|consultant|administrator|analyst|supplier|vendor|crew|guy|guys|reviewer|trainee|staff|folk|folks|engineers|developers|operators|contractors|colleagues|admins with no|little|zero|scant|limited|hardly|insufficient|barely|minimal|any ..2 @grasp|idea|clue|understanding|experience|knowledge|concept|notion|background|training|appreciation|business|interest|skill|skills|expertise|feeling|feel|regard|respect|awareness|qualifications|qualification|competence|comprehension|inkling
        AGENT ,? @who ..2 did|does|do|had|has|have not|no|never|clearly|evidently|obviously|plainly|apparently|little|hardly|barely|scarcely|manifestly|visibly ..2 understand|understood|grasp|grasped|care|cared|bother|bothered|read|listen|think|pay|clue|idea|business|interest|seem|appreciate|know|heard|knew|comprehend|comprehended|bothering|listened|thought|paid|learn|learned|learnt|respect|notion|inkling|regard|qualms|shame|patience
        AGENT ..1 @clearly|obviously|evidently|plainly|apparently|visibly|manifestly|seemingly|totally|completely|wholly|utterly|quite|woefully|hopelessly unfamiliar|unaware|unprepared|inexperienced|lost|overwhelmed|unsure|untrained|confused|unqualified|underqualified|unsuited|unready|clueless|panicking|panicked|rattled|bored|distracted|tired|inexpert|unbriefed
        AGENT , ..2 @:unkind_of_people|unsupervised|untrained|unqualified|inexperienced|unbriefed|drunk|hungover|bored|distracted|overconfident|unprepared|flaky|sleepy|hung-over|intoxicated|panicked|flustered|complacent|impatient|frustrated|preoccupied|hurried|over-confident|ill-prepared ..5 ,
        @described|characterised|characterized|summed|regarded|branded|labelled|labeled|dismissed|portrayed|remembered|rated|judged|deemed|perceived|seen|viewed|considered ..3 as|up ..2 :unkind_of_people
        @acted|behaved|acting|behaving|behaves|acts|behave|act|conducted|responded|reacted ..2 unprofessionally|irresponsibly|negligently|recklessly|carelessly|rashly|selfishly|inappropriately|foolishly|arrogantly|dishonestly|unreasonably|unethically|disrespectfully|stupidly|naively|irrationally|hastily|impulsively|immaturely|unacceptably|unwisely|childishly|thoughtlessly|improperly|defensively|amateurishly|incompetently
        """,
        hit="The planner, bored after a long shift, let the train through.",
        sound="The planner, new to the desk, let the train through.",
        unless="negated question quoted-as attackers future",
    ),
    Row(
        "@:lone",
        hit="The renewal was handled with breathtaking incompetence.",
        sound="A sloppy quorum took the vote.",
        unless="code negated question quoted-as attackers no-verdict",
    ),
    # Understatement, as formal reports have it.
    Row(
        """
        AGENT ..7 a|an ..2 relaxed|casual|loose|elastic|liberal|generous|flexible|creative|distant|uneasy|cavalier|peculiar|curious|idiosyncratic|selective|lax|touching|naive|odd|rosy|robust|optimistic|detached|nodding|passing|complicated|tenuous|imperfect|strained|breezy|leisurely|sceptical|skeptical|whimsical|dim|hazy|fluid|original|eccentric|laissez-faire|light-hearted|carefree|troubled|ambivalent|hopeful|sunny|innovative|imaginative|laid-back|forgiving|approximate @relationship|notion|idea|concept|conception|interpretation|acquaintance|definition|approach|attitude|ideas|notions|view|grasp|understanding|reading|attitudes|interpretations with|of|to|towards|about|regarding !the|our|other|each|one|another|them|him|her|us ..1 ..1 :word
        AGENT ..7 a|an ..2 @relaxed|casual|loose|elastic|liberal|generous|creative|cavalier|idiosyncratic|selective|lax|breezy|leisurely|whimsical|hazy|fluid|eccentric|laissez-faire|light-hearted|carefree|loose-limbed|sunny|imaginative|laid-back|flexible|innovative relationship|notion|idea|concept|conception|interpretation|acquaintance|approach|attitude|view|reading|understanding|ideas|notions|attitudes|outlook|stance with|of|to|towards|about|regarding
        AGENT ..6 a|an|only|had|has|have|the|their|his|her|its|with|shows|showed ..2 tenuous|shaky|slender|sketchy|superficial|weak|poor|imperfect|patchy|rudimentary|hazy|feeble|slight|nodding|insecure|loose|thin|vague|elementary|dim|faltering|cursory|insufficient|inadequate|fragile|precarious|passing @grasp|understanding|command|appreciation|acquaintance|mastery|comprehension|hold|knowledge|familiarity|feel|feeling of|with|on
        AGENT 's ..2 @familiarity|acquaintance|grasp|understanding|command|knowledge|appreciation|mastery|comprehension|experience|interest|competence|skill|skills|expertise|engagement|commitment|enthusiasm|attention|hold|judgement|judgment|leadership|curiosity ..8 is|was|are|were|remains|remained|seems|seemed|proved|appeared|appears|fell|had ..2 tenuous|shaky|slender|sketchy|thin|weak|imperfect|patchy|rudimentary|hazy|feeble|slight|insecure|wanting|elementary|approximate|theoretical|lukewarm|tepid|short-lived|superficial|poor|limited|minimal|lacking|deficient|questionable|doubtful|dubious|vague|inadequate|insufficient|fleeting|sporadic|intermittent|passing|cursory|underwhelming|uneven
        """,
        hit="Ravi has a rather elastic notion of the sign-off.",
        sound="The table has a loose relationship with the order book.",
        unless="negated question attackers future",
    ),
    Row(
        """
        @lacked|lacks|lacking|lack ..2 grip|conviction|direction|focus|coherence|purpose|pace|drive|authority|candour|candor|decisiveness|seriousness|resolve|tact|humility|scepticism|self-criticism|stamina|stature|perspective|gravitas|balance|bite|leadership|openness|rigour|rigor|method|imagination|composure|nerve|maturity|discipline|thoroughness|sensitivity|subtlety|finesse|poise|substance|ambition|appetite|charisma|spirit|steel|teeth|vigour|vigor|energy|courtesy|polish
        is|are|'s|been|seem|seems|remain|remains|am|grown|become|became|feel|seemed ..8 @inclined|disposed|apt|quicker|keener|readier|likelier|happier|prone|tempted|swifter|prompter|ready|willing|eager|minded|keen to ..6 rather|than
        was|were|is|are|seemed|been|be|become|became|seems|seem|remained|'s ..6 more|rather|better|far ..1 @inclined|disposed|apt|ready|eager|willing|given|minded|prepared|tempted|anxious|keen|determined|content to ..8 than
        is|are|'s|been|seem|seems|was|were|became|become|grew|remain|remains ..6 @prone|given|apt|wont|inclined|liable|disposed|addicted|partial to ..1 promise|promising|forget|forgetting|panic|panicking|cut|cutting|ignore|ignoring|overreact|overreacting|overpromise|skip|skipping|blame|blaming|guess|guessing|rush|rushing|exaggerate|exaggerating|exaggeration|overstatement|optimism|shortcuts|improvise|improvisation|improvising|bluster|assume|assuming|leave|leaving|act|acting|jump|jumping|talk|talking|complain|complaining|sulk|temper|haste|delay|delaying|delays|forgetfulness|lateness|guesswork|overconfidence|secrecy|silence|tantrums|mistakes|errors|slips|lapses|moods|outbursts|overestimate|overestimating|underestimate|underestimating|overlook|overlooking|neglect|neglecting|miss|missing|postpone|postponing|procrastinate|procrastinating|procrastination|drift|drifting|argue|arguing|dismiss|dismissing|interrupt|interrupting|shout|shouting
        @yet to ..1 show|demonstrate|prove|convince|persuade|satisfy|assure|explain|indicate|establish ..3 that|how|why|whether ..1 it|they|he|she ..1 understand|understands|grasp|grasps|know|knows|can|could|take|takes|care|cares|has|have|is|are|wants|want|means|mean|learned|learnt|learns|learn|deserve|deserves|understood|appreciates|appreciate
        @yet to ..1 show|demonstrate|display|exhibit|evince|develop|acquire|bring|find|prove|muster|reveal|offer|produce a|an|the|much|its|their|his|her ..2 :virtue|grasp|appreciation|insight|remorse|aptitude|will|willingness|capacity|sense|interest|concern|regret|contrition|competence|understanding|inclination|talent|any|apology|sign
        @yet to ..1 grasp|understand|learn|master|appreciate|discover|realise|realize|internalise|fathom|accept|absorb|internalize|recognise|recognize|comprehend|embrace|acknowledge|digest !why|the|what|whether|all ..1 how|that|what
        wedded|married|enslaved|beholden|attached|devoted|chained|glued|addicted to ..1 his|her|their|its ..1 @own
        :be|seem|seems|seemed|became|grew|got ..2 @wedded|enamoured|enamored|besotted|smitten|infatuated|intoxicated|obsessed|fixated|addicted|devoted|married to|of|with|by|on
        not ..2 @known|renowned|noted|famed|celebrated|famous|remarkable|distinguished|reputed|praised for|by !how|sure|certain|a|some|any
        :be|are ..1 no @stranger|strangers to
        :be|are ..1 no @friend|friends|fan|fans|lover|lovers|respecter|respecters|admirer|champion|believer|believers|devotee|devotees|enthusiast|admirers|champions|supporter|supporters|advocate|advocates|adherent|adherents|master|model|student|students|slave of|in
        not ..1 @given|prone|inclined|disposed to ..1 self-doubt|introspection|reflection|doubt|caution|modesty|haste|overwork|exertion|:ing|humility|self-criticism|precision|detail|brevity|consultation|restraint|subtlety|punctuality|patience|apology|hesitation|explanation|worry|fretting|candour|candor|thought
        not|never ..2 @one|ones for|to ..1 :ing|manual|manuals|rules|detail|details|procedure|procedures|paperwork|process|caution|checklists|documentation|read|ask|check|admit|wait|test|listen|let|follow|shy|think|document|write|worry|explain|plan|prepare|doubt|bother|hesitate|verify|double-check|apologise|apologize|share|communicate|consult|delegate|dwell|linger|sweat|waste|tests|testing|reviews|review|planning|meetings|backups|subtlety|self-doubt|modesty|apologies|warnings|reading|rush
        not|never|hardly ..3 @big|hot|sold|keen|strong on ..1 tests|testing|documentation|documenting|process|reviews|review|reading|rules|communication|detail|details|planning|safety|checklists|procedure|:ing|test|backups|monitoring|reviewing|listening|paperwork|punctuality|follow-up|procedures|policy|discipline|manners|accuracy|security|feedback|consultation|handovers|checklist|processes
        @allergic|averse|impervious|immune|oblivious|deaf|blind|hostile|indifferent|unsympathetic|insensible|insensitive|inured to ..2 test|tests|testing|documentation|review|reviews|process|processes|paperwork|procedure|procedures|rule|rules|change|criticism|work|tickets|advice|argument|arguments|reason|feedback|evidence|requests|reminders|planning|detail|:ing|discipline|structure|hints|pleas|responsibility|deadlines|instructions|warnings|warning|questions|question|scrutiny|oversight|input|suggestions|suggestion|complaints|complaint|logic|facts|details|alerts|alarms|pages|runbooks|runbook|checklists|checklist|meetings|monitoring|compromise|consequences|nuance|collaboration|routine|caution|effort|self-criticism|reading|writing
        has|have|had|with|shows|showed|developed|betrayed|harboured|harbored|harbours a|an|some|his|her|their|the|its ..1 @aversion|antipathy|distaste|allergy|dislike|disdain|disinclination|reluctance|indifference|hostility|contempt|fondness|weakness|appetite|penchant to|for|towards|of
        not|never ..1 @believe|believed|believes|believing|trust|trusted in ..1 test|tests|testing|documentation|review|reviews|process|procedure|procedures|rule|rules|planning|rehearsal|rehearsals|drills|checklists|backups|monitoring|alerts|sleep|manuals|handovers|reading|writing|asking|:ing|policy|policies|checklist|standby|precautions|precaution|supervision|consultation|communication|communicating|staging|change|safety|version|training|feedback|paperwork|maintenance|escalation|escalating
        showed|shows|show|displayed|displays|had|has|brought|with|possessed|possesses|brings|demonstrated|demonstrates|exhibited|used ..2 more enthusiasm|zeal|bravado|haste|ego|optimism|confidence|courage|ambition|energy|goodwill|hope|speed|ingenuity|talk|ambitions|swagger|eagerness|urgency|willingness|nerve|noise|bluster|determination|pride|bravery|self-confidence|imagination|words|promises|effort|force|heat @than ..1 sense|judgement|judgment|skill|competence|ability|understanding|knowledge|care|rigour|discipline|experience|caution|thought|accuracy|reason|science|substance|success|method|finesse|common|talent|wisdom|discretion|insight|planning|preparation|precision|expertise|patience|restraint|light|results|action|tact|thoroughness|diligence
        is|are|was|were|been|'s ..2 @better|happier|keener|quicker|stronger|faster|worse|readier|slicker|handier|swifter|likelier ..1 at|on|in ..5 than ..1 at|on|in ..1 :ing
        considers|considered|consider|thinks|thought|felt|feels|believes|believed|fancies|regards|deemed|deems|thinking|considering|believing|believe|reckoned|reckons|imagined|imagines|feel ..2 himself|herself|themselves|itself|he|she|they|it is|are|was|were|to|be|as? be? ..1 @exempt|excused|bound|immune|untouchable|indispensable|infallible|entitled|exempted|special|above|beyond|free|superior|irreplaceable|invulnerable|omniscient|unbound
        evidently|clearly|plainly|obviously|apparently|seemingly|presumably|doubtless|somehow|conveniently|always|just|simply ..1 @considered|thought|felt|believed|assumed|decided|thinks|considers|feels|believes|reckoned|took|assume|assumes|decides|concluded|imagined|supposed|convinced|regarded ..8 not ..2 apply|applied|meant|intended|written|made|bind|concern|extend|matter|count|necessary|needed|worth|applies|bound|affect|affected|concerned|mattered|counted|need|needs|required|important|relevant|urgent
        @appears|appear|seems|seem|appeared|seemed to ..1 regard|imagine|enjoy|fancy|delight|thrive|labour|labor|confuse|mistake|relish|mistrust|distrust|resent|believe|think|cherish|savour|love|view|treat|equate
        """,
        hit="Ravi is inclined to close alarms rather than to read them.",
        sound="The parser is inclined to read ahead rather than to fail.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        :conduct|:peoples_work|command|chairing|handling|running|leadership|supervision|stewardship|oversight|facilitation|response ..8 @lacked|lacks|lacking|lack ..2 grip|conviction|direction|urgency|coherence|purpose|pace|drive|decisiveness|seriousness|resolve|tact|rigour|rigor|discipline|candour|candor|leadership|energy|bite|focus|authority|clarity|care|imagination|method|structure|sensitivity|tempo|intensity|polish|thoroughness|foresight
        leadership|command|chairing|supervision|handling|conduct|running|stewardship|coordination|co-ordination|facilitation|management of|by ..10 @lacked|lacks|lack|lacking ..2 grip|conviction|direction|focus|urgency|coherence|purpose|pace|drive|authority|clarity|decisiveness|rigour|discipline|resolve|seriousness|rigor|vigour|candour|candor|energy|bite|structure|method|care|tact|imagination
        @confidence|enthusiasm|appetite|ambition|ambitions|zeal|optimism|self-confidence|ego|haste|talent|eagerness|willingness|keenness|bravado|energy|impatience|courage|hubris|pride|goodwill|determination|curiosity ..8 exceeded|exceeds|outstripped|outstrips|outran|outruns|outpaced|surpassed|outweighed|outweighs|exceed|outpace|outpaces|outstrip|outrun|surpasses|overtook|overtakes|dwarfed|eclipsed|outmatched ..3 his|her|their|its|the|our|any ..1 :virtue|aptitude|competence|appetite|interest|capability|capacity|grasp|talent|abilities|skills|caution|knowledge|sense|ability|experience|judgement|judgment|insight|training|prudence|expertise|wisdom|common|brains
        AGENT 's ..2 @enthusiasm|impatience|curiosity|temper|ego|optimism|ambition|pride|nerves|laziness|greed|zeal|eagerness|confidence|ambitions|stubbornness|vanity|imagination|inexperience|arrogance|frustration|haste|anger|anxiety|overconfidence|panic ..1 got|gets|getting|took|ran|carried|overtook|gained|overcame|overruled|overrode|clouded|prevailed|led|won ..2 better|upper|over|away|hold|free|judgement|judgment|out|him|her|them|reason|astray|day|caution
        @excess|surfeit|abundance|overdose|surplus|glut|superabundance|overabundance|plethora of ..1 confidence|zeal|enthusiasm|optimism|haste|pride|ambition|ego|deference|politeness|self-confidence|bravado|good-will|cleverness|eagerness|courage|arrogance|trust|complacency|impatience|testosterone|self-belief|self-assurance|certainty|bluster|faith|belief|nonchalance
        with ..2 @customary|characteristic|trademark|habitual|accustomed|typical|usual|unfailing|legendary|wonted|unerring|signature|familiar|admirable|commendable|remarkable|astonishing|breathtaking|impressive|enviable|touching|splendid|serene ..1 optimism|haste|nonchalance|confidence|impatience|charm|slowness|secrecy|silence|disregard|abandon|bluster|bravado|certainty|lack|subtlety|carelessness|modesty|enthusiasm|vigour|indifference|arrogance|imprecision|vagueness|tact|disdain|aplomb|urgency|thoroughness|diligence|grace|delicacy|care|eagerness|foresight|generosity|gusto|zeal|complacency|cheerfulness|serenity|condescension|negligence|pessimism|stubbornness|obstinacy|contempt
        no|little|scant|any|hardly|few|less|without|minimal|barely ..1 @sign|evidence|indication|trace|hint|suggestion|signs|hints|indications|proof|inkling|whiff|glimmer|shred that|of ..3 OTHER ..4 understood|grasped|considered|cared|appreciated|bothered|thought|given|learned|learnt|listened|reflected|recognised|recognized|prepared|rehearsed|concerned|interested|understands|cares|grasps|regretted|intended|anticipated|realised|realized|heeded|doubted|worried|sorry|repented
        one|you|anyone|we|i|readers|reader|customers|who ..1 look|looks|looking|search|searches|will|hunt|hunts|searched|looked|searching|seek|seeks in? ..1 @vain for ..2 sign|signs|evidence|trace|hint|apology|acknowledgement|explanation|word|indication|admission|justification|thanks|regret|remorse|acceptance
        @alien|foreign ..1 concept|word|notion|idea|language|country|territory|practice|thought|ground|term|principle|tongue|planet|virtue
        rule|rules|procedure|procedures|process|deadlines|safety|quality|policy|policies|agreements|checklists|instructions|freezes|reviews|review|runbook|runbooks|warnings|warning|freeze|documentation|tests|testing|promises|contracts|approvals|agreement|standards|guidelines|punctuality|honesty|handovers|privacy|security ..1 mean|means|meant|matter|matters|mattered|count|counts|counted ..1 @nothing|little|zilch|zero|naught|nought to ..1 OTHER
        @habit|practice|custom|tendency|tradition|readiness|willingness|inclination|propensity|penchant|pattern|knack|predilection|preference|culture|fondness ..8 treating|regarding|viewing|seeing|considering|treat|regard|view|see|consider|dismissing|dismiss|handling|reading|interpreting|taking ..8 as ..2 advisory|optional|formality|suggestion|suggestions|nuisance|annoyance|guidance|guideline|negotiable|ornamental|decorative|decoration|noise|routine|inconvenience|joke|chore|voluntary|discretionary|inspiration|background|hint|hints|recommendation|recommendations|formalities|nuisances|distraction|distractions|interruption|interruptions|trivia|bureaucracy|theatre|overhead|spam|wallpaper|paperwork|nonsense|furniture|negotiation|aspirational|unimportant|ceremony|ritual
        should|ought|does|would|shall|could|must|might ..1 hardly|not|scarcely|scarce|never|no ..1 need ..1 @explaining|explanation|saying|spelling|pointing|stating|reminding|telling|teaching|repeating|repetition|underlining|elaboration|clarifying|mentioning|instruction|prompting ..1 to|out ..2 AGENT
        how @little ..1 :virtue|seriousness|enthusiasm|concern|regard|interest|appetite|sympathy|shame|remorse|affection|importance|thought|sense|appreciation ..1 AGENT
        with what @little ..1 :virtue|seriousness|enthusiasm|concern|regard|interest|appetite|sympathy|shame|remorse|thought|sense|appreciation|preparation|care
        """,
        hit="His enthusiasm exceeded his grasp of the crane.",
        sound="The load exceeded the capacity of the crane.",
        unless="negated question attackers future",
    ),
    Row(
        """
        AGENT ..1 less|too|so|rather|overly|excessively|unduly|more|very|quite|fairly|firmly|irrevocably wedded|attached|married|devoted|committed|enamoured|enamored|beholden|partial|faithful|glued|chained to ..1 his|her|their|its ..1 @own
        under|with|from|by|for|to|in a|an @less ..1 :unkind|wedded|attached|self-assured|sanguine|trusting|defensive|relaxed|casual|eager|gullible|headstrong|optimistic|harried|easily|credulous|excitable ..4 :role|:team
        under|with|from|by|for|in a|an @more ..1 attentive|careful|diligent|vigilant|competent|capable|decisive|engaged|curious|conscientious|disciplined|thoughtful|responsible|inquisitive|sceptical|cautious|prudent|rigorous|thorough|seasoned|experienced|qualified|observant|alert|patient|sensible|mature|professional|skeptical|suspicious|considerate|level-headed|organised|organized|meticulous|skilled|knowledgeable|proactive|questioning|wary ..2 :role|:team
        a|an ..3 :role|:team @less ..1 :unkind|wedded|attached|sanguine|trusting|defensive|taken|impressed|sure|fond|convinced|relaxed|casual|enamoured|enamored|eager|certain|confident|optimistic|prone|inclined|given|ready|willing|keen|quick|beholden|devoted|besotted
        """,
        hit="None of this happens under a less stubborn supervisor.",
        sound="None of this happens under a lower load.",
        unless="question attackers future",
    ),
    Row(
        """
        :be ..1 not|never|hardly|scarcely|simply ..1 @cut out for|to|as
        :be ..1 not|hardly|never|scarcely ..1 the @sharpest|brightest|quickest|keenest|smartest|shiniest|swiftest|cleverest tool|knife|bulb|star|light|pencil|spark|of|in|tools|knives|bulbs|crayon|pencils|lights|minds|mind|pair|at
        :be|are no @einstein|genius|oracle|wizard|angel|saint|mastermind|sherlock|geniuses|einsteins|wizards|oracles|angels|saints|masterminds|prodigy|virtuoso|hero|heroes|paragon|paragons|poet|picasso|newton|shakespeare|rembrandt
        @promoted|elevated|appointed ..2 beyond|above|over ..1 his|her|their|my|our|its
        not|never|hardly ..1 have|had|has|got|possess|possesses ..1 what it @takes
        :be|are all|just|only|mostly|largely @talk|mouth|bluster|bravado|noise|swagger|trousers|hat|smiles|words|promises|bravery|sound|fury|haste|ego|hype
        :be|were|seemed|was|went|seem|seems|looked|sounded|acting ..1 all ..1 over the @place|shop
        :be ..1 wet|green behind the @ears
        has|have|had no|little|not|scant ..1 @feeling|feel|eye|talent|flair|instinct|ear|head|gift|aptitude|nose|appetite|stomach|patience|taste|respect|regard for
        not|never|hardly ..2 @enough :exert
        not|never|hardly|scarcely|rarely ..2 at his|her|their|its @best|sharpest|brightest|finest|keenest|smartest|cleverest|politest|wisest|proudest|quickest
        would not be @told|moved|persuaded|dissuaded|swayed|hurried|convinced|helped|corrected|rushed|argued|reasoned|advised|budged|taught|instructed|deterred|warned|talked|bothered|troubled|guided|questioned|contradicted|drawn|pinned
        would|will not|never ..1 @listen|budge|relent|heed|hear|yield|concede|compromise|learn|reconsider|countenance|entertain
        @talks|talk|promises|promise|talked|promised|boasts|boasted|plans|speaks|brags ..2 lot|much|plenty|deal|everything|big|endlessly|loudly|constantly|well ..3 deliver|delivers|do|does|achieve|achieves|delivered|did|done|changes|changed|shows|achieved|shipped|ships|show little|nothing|less|not|never|no|nowhere|few|late
        found|judged|weighed|proved|considered|shown|proven and? found? @wanting !a|to|more|for|the|it
        :be|prove~ ..2 @unequal to
        not|hardly|never|scarcely|rarely|seldom ..3 cover~ himself|herself|itself|themselves|ourselves with|in ..1 @glory
        not|hardly|scarcely|never|barely|rarely|seldom ..2 @distinguish|distinguished|distinguishes|distinguishing|excel|excelled|exert|exerted|trouble|troubled|overexert|bestir|overwork himself|herself|itself|themselves|ourselves|myself
        @reluctant|loath|loth|disinclined|unwilling|unprepared|hesitant|unmotivated|averse|slow to ..1 invest|fund|prioritise|prioritize|escalate|page|adopt|upgrade|change|replace|test|document|delegate|communicate|commit|call|wake|ask|spend|revisit|follow|maintain|resource|patch|roll|involve|challenge|raise|accept|admit|acknowledge|engage|listen|believe|concede|recognise|recognize|share|disclose|cooperate|co-operate|own|help|answer|learn|contemplate|entertain|apologise|apologize|explain|budge|adapt|adjust|investigate|consult|train|modernise|modernize|automate|review|relinquish|act|intervene|compromise|hear|plan|prepare|support|participate|assist|attend|staff|pay|budget|hire|question|surrender|report|retire|speak
        preferred|liked|wanted|likes|prefers|welcomed|craved|prefer|like|favoured|favored|welcomes|craves|loves|loved|enjoyed|relished ..1 @good|happy|pleasant|comfortable|reassuring|green|cheerful|rosy|flattering|encouraging|soothing news|numbers|figures|stories|answers|dashboards|slides|charts|reports|tidings|words|truths|headlines|graphs|story|picture|answer|lies|noises
        @no|little|limited|scant|scarce|zero|minimal|less appetite|stomach|taste|time|enthusiasm|patience|tolerance|ear|interest for ..1 bad|unwelcome|awkward|difficult|inconvenient|hard|detail|details|news|testing|questions|challenge|criticism|dissent|warnings|complaints|truth|facts|planning|maintenance|documentation|tests|discipline|process|rules|procedure|unpleasant|uncomfortable|dull|boring|caution|advice|delay|debate|feedback|prevention|rehearsal|questioning|scrutiny|doubt|doubts|consultation
        """,
        hit="Ravi would not be told.",
        sound="The second pump would not be moved until the tide had turned.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question",
    ),
)
