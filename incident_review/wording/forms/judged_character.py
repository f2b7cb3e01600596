"""Character, care, skill and attitude: words that judge whoever they are said of."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        :be|became|become|becomes|seem|seems|seemed|looked|sounded|acted|got|grew|proved|remained|felt|stayed|appeared !not|never|hardly ..1 :degree* @:unkind
        @too|being :unkind !of
        @as :unkind as
        :be|seem|seems|seemed slow|late|rude|vague|passive|unclear|disorganised and :degree* @:unkind
        :be|become|became|grew|grown|got|getting ..1 @too|overly ..1 comfortable|confident|relaxed|trusting|casual|used|eager|accustomed|clever|attached|timid|cocky|sure|optimistic|pessimistic|ambitious|aggressive|conservative|lenient|reliant|dependent|generous|permissive|hopeful|enthusiastic
        :be out of his|her|their|its @depth|league
        :be not ..1 @up to the|it|scratch|standard|par !date|minute
        """,
        hit="Ravi was careless.",
        sound="The scheduler is lazy and starts a worker on the first request.",
        who=Who.HUMAN,
        unless="negated denied-inside future conditional attackers no-verdict",
    ),
    Row(
        """
        not|never ..2 @paying|pay|paid ..2 attention|heed|mind
        not @watching|listening|concentrating|thinking|focusing|focused|awake|heeding|looking .|,|;|at|when|while|properly|closely|straight|about|ahead|clearly|hard
        not|never|hardly|scarcely|barely|insufficiently ..1 :degree* @candid|frank|forthright|conscientious|meticulous|assiduous|punctual|dependable|careful|attentive|diligent|thorough|vigilant|rigorous|prepared|alert|cautious|precise|mindful|disciplined|thoughtful|considerate|professional|competent|qualified|experienced|responsible|proactive|cooperative|helpful|forthcoming|responsive|trustworthy|reliable|capable|honest|transparent|organised|organized|interested|bothered|engaged|committed|serious|sensible|wise|smart|clever|sober|skilled|versed|acquainted|trained|strict|strong|motivated enough|about|in|with|to|when|here|at|.|,|as
        not ..1 :degree* @aware of|in ..1 which|where
        not ..1 @clue|idea|inkling|notion
        has|have|had no|little|not ..1 @clue|grasp|discipline|backbone|shame|patience|respect|regard|excuse|initiative|conscience|manners|scruples|judgement|judgment|nous|rigour|rigor !for|between
        has|have|had no @business ..1 being|here|near|there|on|in|with|at|to|touching|anywhere|approving|signing|running|merging|deploying|doing|changing|:ing
        OTHER ..2 has|have|had no ..1 @idea|inkling|notion|concept how|what|about|of|.|, !was|is|were|had|caused|happened|it|that|we|yet
        not ..1 @know ..2 what|how|which he|she|they|it was|were doing|working|dealing
        has|have|had a ..1 @habit|history|record|tendency|reputation|knack|talent|gift|penchant of|for :ing|late|slow|poor|unannounced|sloppy|breaking
        has|have|had a ..2 :poor|mixed|patchy|long|bad @record|reputation
        @known|notorious|famous|infamous|renowned for ..2 late|slow|sloppy|cutting|ignoring|skipping|being|not|breaking|missing|rushing|forgetting|poor|delays
        @notorious|infamous for
        @known|famous|renowned for ..1 his|her|their|its ..2 :unkind_noun|lack|absence|temper|tempers|habit|habits|shortcuts|silence|excuses|absences|moods|bluster|attitude
        more @interested|concerned|worried|focused|focussed in|about|with|on ..6 than
        @prides|pride|prided itself|himself|herself|themselves on
        @gave|given|gives|giving|provided|supplied|providing ..3 bad|poor|wrong|terrible|misleading|contradictory|useless|inaccurate|incorrect|incomplete|false|vague|conflicting|inconsistent|unclear|confusing|outdated ..1 advice|instructions|guidance|information|answers|answer|orders|updates|estimate|estimates|responses|replies|directions|feedback
        @tends|tend|tended to ..1 assume|delay|avoid|postpone|improvise|dismiss|gloss|disappear|defer|neglect|overstate|forget|ignore|rush|skip|panic|overlook|cut|underestimate|blame|think|overestimate|be|leave
        @incapable|unfit|unqualified|unsuited|unworthy of|to|for
        @unable to ..1 give|provide|offer|supply|produce ..3 clear|straight|coherent|plausible|satisfactory|meaningful|definite|credible ..1 answer|answers|account|explanation|picture|information|update|estimate
        @unable to ..2 grasp|follow|understand|read|cope|concentrate|focus|cooperate|count|spell|organise|organize
        @unqualified|unprepared|unwilling|unfit|ill-equipped|ill-prepared|underprepared to|for
        not ..1 :degree* fast|quick|good|clear|explicit|conservative|aggressive|bold|firm|critical|sceptical|skeptical|paranoid|aware|assertive|flexible|tough|curious @enough to|in|about|with|when|at|for|.|,|here
        not ..3 @enough|sufficient|adequate ..1 thought|care|attention|emphasis|priority|consideration|importance|diligence|respect|thinking|discipline|rigour|rigor|seriousness|urgency
        has|have|had ..1 lot|much|everything to @learn
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
        a|an|the|such|some|this|that|his|her|their|its|our|'s|, :degree* @:unkind_of_people :conduct|change|changes|command|commit|mistake|error|edit|review|push|merge|deploy|deployment|rollout|fix|approach|attempt|use|way|manner|update|migration|test|testing|design|code|script|setup|release|typo|slip|shortcut|copy|paste|⟦code⟧|maintenance|rollback|restart|plan|answer|process|person|piece|streak|mindset|mentality|style|tone
        :unkind_of_people @:conduct
        @lazy|dumb|naive|hasty|rogue|useless|hopeless|overconfident|distracted|stupid|sloppy|reckless|guilty|inexperienced|untrained|unreliable|unprepared ..1 engineer|engineers|developer|developers|administrator|admin|admins|colleague|colleagues|contractor|contractors|intern|reviewer|reviewers|technician|analyst|vendor|dba|employee|staff|people|person|committer|approver|operator|operators|sre|manager|managers|management|decision|review|change|change-set|merge|commit|mistake|rollout|edit|work|programming|coding|engineering !sort|algorithm|request|function
        @inexperienced|untrained|unqualified|unskilled|unsupervised|underqualified|half-trained|untried|unsuspecting|ill-trained|under-trained|undertrained|self-taught ..2 :role|:team
        @poorly|badly|insufficiently|inadequately|barely trained|prepared|skilled|briefed|informed|qualified|paid|supervised|motivated ..2 AGENT
        """,
        hit="A negligent developer left the key in a gist.",
        sound='The package "careless-whisper" was harmless.',
        unless="negated future purpose attackers denied-inside",
    ),
    Row(
        """
        a|the|some|this @boy|kid|lad|youngster|greenhorn|schoolkid with|straight|fresh
        @junior|intern|trainee|apprentice|newcomer|beginner|novice|rookie|student|temp|hire|youngster|boy|lad|associate|contractor ..6 was|were|been|being ..1 allowed|permitted|trusted|entrusted|let|left ..1 with|near|on|alone|loose|unsupervised
        junior|intern|trainee|apprentice|newcomer|beginner|novice|rookie|student|temp|hire|youngster|boy|lad|associate|contractor ..6 was|were|been|being ..1 @allowed|permitted|trusted to ..1 :human_act|administer|touch|play|operate|handle|manage|access|drive|perform|write|tinker
        :be let|allowed|trusted ..3 @loose|near|anywhere|unsupervised|alone on|with|near|at
        let|left ..1 @loose|near|alone on|with|in ..2 the|a|production|prod|root
        get|gets|got|left @alone with|on|at|in ..1 console|production|prod|the|root|a|database !disk|node
        boy|lad|kid|child|intern|beginner|novice|amateur|student ..4 to @play with|around
        :be ..1 stupid|careless|naive|foolish|dumb|silly|reckless|lazy|unwise|daft|crazy @enough to
        by|from|of|for someone|somebody|people|those|folk|folks|person|engineers|developers @who ..2 never|clearly|obviously|evidently|barely|apparently|care|cares|understand|understood|know|knew
        @faintest|foggiest|slightest idea|notion|clue|inkling
        lost @situational awareness
        @presence of mind|thought
        in bad @faith
        should never|not have been @hired|allowed|let|trusted|given|promoted|left
        with ..3 too @much|little ..1 confidence|trust|faith|power|ego|pride|sense|experience|enthusiasm|zeal|privilege
        too @little ..1 sense|care|thought|experience|training|skill|discipline|attention|diligence|caution|knowledge|interest|respect|thinking|patience|regard|responsibility|ownership
        too @much ..1 confidence|faith|trust|ego|pride|haste|optimism|enthusiasm|zeal|self-confidence ..2 and|in|.|,
        too @junior|inexperienced|trusting|casual a|an
        most|least|more ..1 @junior|inexperienced|experienced|qualified|competent|capable|inquisitive|curious|attentive|diligent|alert|careful|observant|vigilant|conscientious|thorough|disciplined ..1 :role|:team ..6 would|could|might have|know|notice|see|ask|wonder
        with ..1 @weeks|months|days 's ..1 service|experience|training|standing|tenure
        @insufficiently|inadequately|barely|hardly familiar|acquainted|versed|skilled|experienced with|in
        """,
        hit="A trainee was left alone with the signal box.",
        sound="The trainee was relieved by the guard at 08:00.",
        unless="negated future question attackers absent",
    ),
    Row(
        """
        @:unkind_act_adverb :adverb? :past|:participle|put|set|cut|run|read|hit|let|overwrote|left
        :past|put|set|cut|ran|wrote|built ..6 @:unkind_act_adverb|unprofessionally|sluggishly
        rather|so|too|very|quite|somewhat|most @:unkind_adverb
        :past ..6 @unprofessionally|irresponsibly|negligently|disgracefully|inappropriately
        @knowingly|willingly|consciously|deliberately ignored|broke|violated|skipped|shipped|disregarded|withheld|hid|bypassed
        @knowingly|willingly ran|used|left|accepted|kept
        """,
        hit="Ravi recklessly dropped the staging index.",
        sound="The script blindly follows symbolic links.",
        who=Who.HUMAN,
        unless="negated future conditional attackers",
    ),
    Row(
        """
        was|were|been|being|got ..1 @carelessly|recklessly|negligently|sloppily|thoughtlessly|stupidly|foolishly|needlessly|unwisely|hastily|rashly|haphazardly|blindly|hurriedly|lamely|amateurishly|mindlessly|cavalierly|inexplicably|clumsily|naively :participle|put|set
        :participle out|through|together? ..1 @carelessly|recklessly|negligently|sloppily|thoughtlessly|stupidly|foolishly|unwisely|rashly|haphazardly|hurriedly|hastily|amateurishly|clumsily
        @prematurely|hastily|hurriedly|carelessly|wrongly|needlessly|unilaterally|arbitrarily|sloppily|thoughtlessly|recklessly|clumsily|haphazardly|blindly|unwisely|clumsily|poorly by AGENT
        """,
        hit="The rule was hastily approved.",
        sound="The queue was quickly drained.",
        unless="negated future by-system attackers",
    ),
    Row(
        """
        AGENT 's ..2 @:unkind_noun
        @:unkind_noun of|by|from|among|within|in|on ..1 AGENT
        AGENT 's ..2 @unfamiliarity
        @impatience|haste|overconfidence|frustration|stubbornness|carelessness|optimism ..4 led|made|caused|drove|prompted|tempted|pushed
        @inexperience|unfamiliarity with|of|among ..6 led|caused|meant|contributed|prolonged|resulted|delayed|slowed|extended|made
        AGENT 's ..2 @failing was|is|lay
        @shortcomings|failings|deficiencies in|of|at|by|within ..1 how? AGENT
        AGENT 's ..1 @failings|shortcoming|shortcomings|inaction|indecision|hesitation|hesitancy|slowness|passivity|silence|meddling|interference|tinkering|overreach|reluctance|unwillingness|inability|optimism|impatience|greed|vanity|temper|blindness|tunnel|obsession|zeal|weakness|weaknesses|excuses|excuse|mess|attitude|mentality|mindset
        his|her|their|our ..2 @failings|shortcoming|shortcomings|inaction|indecision|hesitation|slowness|passivity|meddling|interference|tinkering|overreach|reluctance|unwillingness|inability|vanity|obsession|zeal|weakness|weaknesses|excuses|attitude|mindset|mentality
        :unkind_noun on the @part of
        his|her|their|our|your|my ..2 @:unkind_noun
        operator|staff|crew|management|driver|pilot|employee|engineer|technician|team|managerial|through|out|due|sheer|pure|plain|gross|rank|utter|complete|such|by|blatant|wilful|willful|collective|general|to|of|blind|mere|outright|human|our|corporate|bureaucratic @carelessness|recklessness|negligence|sloppiness|laziness|incompetence|ineptitude|inattention|inattentiveness|complacency|irresponsibility|amateurism|clumsiness|cluelessness|stupidity|foolishness|folly|idiocy|thoughtlessness|heedlessness|arrogance|stubbornness|overconfidence|hubris|indiscipline|indifference|apathy|rashness|nonchalance|forgetfulness|short-sightedness|naivety|mismanagement|bravado|dithering|inexperience|cowardice|ego
        @inattention|inattentiveness|complacency|sloppiness|carelessness|negligence|laziness|arrogance|incompetence|indiscipline|hubris|amateurism|mismanagement|overconfidence|ignorance|stupidity ..1 had|has|was|is|crept|set|led|reigned|played|caused|contributed|allowed|meant|at
        professional|gross|engineering|operational|technical|administrative @negligence|malpractice|misconduct|incompetence
        in ..1 @panic !mode|state|log|logs|handler|hook|message|messages|output|text|path
        @arrogance|pride|complacency|ignorance|vanity|laziness|indifference|inexperience|indecision|indiscipline|hubris|inattention|apathy|incompetence|timidity|stubbornness|haste|panic|confusion|negligence in|at|among|within|inside|of ..4 office|room|desk|department|ranks|newsroom|control-room|floor|field|bridge|hall|management|leadership|ranks
        @arrogance|pride|complacency|ignorance|vanity|laziness|indifference|inexperience|indecision|indiscipline|hubris|inattention|apathy|incompetence|timidity|stubbornness in|at|among|within|inside ..1 AGENT
        @misunderstanding|ignorance|misconception on|among|by|of ..1 part|side
        out of ..1 @laziness|convenience|impatience|spite|pride|ignorance|boredom|vanity|haste|carelessness
        @sake|reasons of ..2 speed|convenience|simplicity|comfort|ease|appearances|haste|laziness
        act|acts|fit|bout|moment|result of ..2 @laziness|panic|haste|madness|desperation|stupidity|negligence|frustration|inattention
        """,
        hit="Complacency had set in after six quiet months.",
        sound="The kernel panic was logged on three nodes.",
        unless="negated future purpose attackers question cleared",
    ),
    Row(
        """
        @panicked|panicking|dithered|dawdled|dozed|bungled|botched|fumbled|muddled|floundered|blundered|slacked|skived|snoozed|bumbled|procrastinated|stonewalled|squabbled|bickered|meddled|flailed|overreacted|overslept
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
        @erred|errs|guessed|gambled|floundered !it
        """,
        hit="The night shift mishandled the transfer.",
        sound="The optimiser guessed the join order.",
        who=Who.OTHER,
        unless="negated future conditional attackers name reasoned",
    ),
    Row(
        """
        @lack|absence|dearth|want|deficit|shortage|paucity of !need ..3 :virtue|familiarity|experience|supervision|staffing|airmanship|seamanship|rigour|grip|backbone|drive|seriousness|interest|insight|collegiality|professionalism|leadership|curiosity !about|that|on|page
        @lacked|lacks|lacking|lack ..3 care|diligence|discipline|rigour|rigor|competence|skill|skills|experience|professionalism|judgement|judgment|foresight|caution|ownership|motivation|commitment|understanding|knowledge|vigilance|patience|maturity|initiative|backbone|courage|urgency|expertise|wherewithal|nous|training|curiosity|seniority|imagination
        little|no|insufficient|inadequate|scant|minimal @care|diligence|discipline|rigour|rigor|forethought|foresight|caution|urgency|ownership|thought|consideration|supervision was|were|had|went|is|has|for|to|taken|given|in|of|by
        without ..2 @thought|care|hesitation|qualms|scruple|scruples|shame|consideration
        without|with no|little ..1 @thinking|understanding|caring|grasping|appreciating|reading|grasp|appreciation|idea ..1 through|about|what|how|the|of|it|that|why
        @without a ..1 second|moment|single|care|by 's|thought|leave
        :degree|so|such|a|total|blatant|utter|careless|reckless ..1 @disregard|contempt|disdain for|of
        @quality of ..6 work|service|support|workmanship|cabling|documentation|code|response|supervision ..8 was|is|been|were|left|leaves ..3 unsatisfactory|poor|wanting|low|unacceptable|substandard|sub-standard|shoddy|sloppy|disappointing|deplorable|lamentable|desired|lot|much
        no ..2 @sense|feeling|spirit of ..1 urgency|responsibility|ownership|duty|shame|proportion|priorities|discipline|humour
        ^ no|zero|little @professionalism|discipline|ownership|leadership|diligence|care|rigour|rigor|accountability|urgency|curiosity|supervision|competence|forethought|foresight
        """,
        hit="The fitters showed a shocking disregard for safety.",
        sound="The nodes went down for lack of memory.",
        unless="negated future question attackers",
    ),
    Row(
        """
        a|an|the|such|like|by|these|those|:be|same ..1 @:insult !day|'|'s
        ^ @cowboy|amateur|rookie|beginner's|schoolboy|novice
        @cowboy|rookie|amateurish|amateur|schoolboy|novice|school-boy|newbie|beginner|textbook|hero ..1 mistake|error|change|changes|move|hour|stuff|behaviour|behavior|job|work|fashion|culture|mentality|attitude|style|blunder|incompetence|coding|engineering|ops|coder|coders|admin|deploy|deploys|operation|antics
        go~|went|gone|go|play~ ..2 @cowboy|rogue|awol|maverick
        @amateurs|clowns|cowboys|jokers|muppets|idiots|fools|buffoons|charlatans|lightweights|dinosaurs|has-beens|nitwits|halfwits|bozos|geniuses|brainiacs|numpties|incompetents|dunces|masterminds !'
        @weak|weakest link in|of|was|is ..2 AGENT
        """,
        hit="Cowboy changes have no place on this site.",
        sound="A chaos monkey stopped two nodes.",
        unless="negated question attackers",
    ),
    Row(
        """
        :unkind|:poor|relaxed|casual|laid-back|lackadaisical|gung-ho|wait-and-see|devil-may-care|leisurely|sceptical|nonchalant|easy-going|minimalist|indulgent|hands-off|cavalier ..3 @attitude|mentality|mindset|streak !error
        @attitude|mindset|mentality|culture in|of|at|among|within|towards|toward|to ..4 is|was|has|had|leaves|left|remains|needs ..6 :bad_work|desired|improve|change|wrong
        such ..1 a|an ..1 @attitude|mentality|mindset
        the|general|prevailing|an|their|this @attitude|mentality|mindset was|is|towards|toward|among|that ..1 that|it|we|they|he|she|the|a|to|not|one|there|this|good|fine|:ing !read
        @culture of ..1 looking|turning|covering|waving|hoping|muddling|papering|hiding|ducking|shrugging|convenience|improvisation|excuses|optimism|deference|carelessness|neglect|blame|fear|silence|sloppiness|haste|heroics|indifference|denial|secrecy|shortcuts|complacency|impunity|carelessness|"|“
        in a|an|his|her|their|its|such ..2 :unkind_of_people|lazy|hasty|sloppy|reckless|careless|cavalier|perfunctory|rushed|disorganised|disorganized|haphazard|chaotic|uncoordinated|half-hearted ..2 @manner|way|fashion|mood|frame|spirit
        with ..2 :unkind_of_people|sloppy|total|complete|blithe|reckless ..1 @abandon|disregard|indifference|haste|attitude|nonchalance
        :unkind|relaxed|cavalier|casual|lax|laissez-faire @approach to|towards|when|in
        """,
        hit="The mindset was that the night shift would cope.",
        sound="The attitude of the drone came from the gyroscope.",
        unless="negated question attackers future",
    ),
    Row(
        """
        any|no|every ..1 @competent|sane|sensible|decent|responsible|half-competent|self-respecting|capable|qualified|experienced|seasoned|halfway|first-year|prudent|conscientious|professional|diligent|attentive|half-awake|serious|reasonable|half-decent|reputable|careful|thinking !value|values|number|default|input|reading|size|limit|config ..3 would|could|knows|asks|does|'d|takes|has|checks|tests|keeps|runs
        a|an|the ..1 @competent|sane|sensible|decent|responsible|self-respecting|capable|qualified|experienced|seasoned|prudent|careful|thinking|conscientious|professional|diligent|attentive|half-awake|serious|reasonable|inquisitive|curious|vigilant|observant|half-decent|wiser|sharper|first-year ..3 would|could|'d ..1 have|know|never|see|ask|think|do|notice|stop
        @anyone|anybody|everyone|everybody|someone ..1 who|with|familiar|awake|sober|in ..10 would|could|should ..1 have? ..1 seen|known|spotted|noticed|told|guessed|realised|realized|predicted|asked|checked|thought|found|caught|understood|said|warned|recognised|recognized
        @anyone|anybody|everyone|everybody|someone ..1 who|with|familiar|awake|sober|in ..10 would|should ..1 see|know|spot|notice|tell|guess|realise|realize|predict|ask|check|think|catch|understand|say|recognise|recognize
        @anyone|anybody|everyone|everybody could|can|would have told|noticed|guessed|known|spotted|seen|foreseen
        @anyone|anybody|everyone|everybody could|can tell|guess|see that|it|this|how|what|coming
        about @everyone|everybody ..6 could|can|would|knew
        a|an|any|even ..1 @child|toddler|five-year-old|ten-year-old|beginner|intern|novice|newcomer|first-grader|trainee|monkey|schoolboy|student|layman|layperson|grandmother|apprentice could|would|can|knows|sees|should
        even ..3 @child|beginner|intern|novice|trainee|junior|newcomer|amateur|layman|apprentice|student
        not need|take|require ..3 @phd|degree|genius|expert|doctorate|scientist|crystal|clairvoyant|rocket|masters|diploma|sherlock|einstein
        hardly|not|no|is ..1 @rocket science|surgery
        everyone|everybody|anyone|anybody|every ..1 @knows ..1 that|not|to|how|,|you|better
        as|which @everyone|everybody|anyone|anybody knows|known|should|will
        one|you would|'d|might|could have? @thought|expected|hoped|assumed|think|expect|hope|assume|imagine|imagined ..1 that|more|better|some|at
        one|you would|'d|might|could have? @expected|hoped|expect|hope ..1 from|of ..2 AGENT
        one|you would|might have? @think|expect|hope|assume|imagine|thought|expected|hoped ..1 AGENT
        i|we would|'d have? @expected|hoped|expect|hope ..2 more|better|from|of ..3 AGENT
        i|we would|'d have? @expected|hoped|thought|expect ..1 AGENT
        common @sense
        basic|simple|minimum|elementary|ordinary @competence|courtesy|hygiene|diligence|decency|prudence|precaution|precautions ..3 would|was|were|is|had|has|should|missing|lacking|absent|seems
        basic|elementary|simple ..2 :be ..3 @beyond ..2 AGENT
        @beyond the ..1 wit|capabilities|ability|abilities|competence|grasp|capacity of ..2 AGENT
        :be ..1 @beyond them|him|her|us !control|'s
        """,
        hit="Any competent engineer would see that the rule is too wide.",
        sound="Anyone with the link could read the page until 10:40.",
        unless="question attackers link not-before",
    ),
    Row(
        """
        @expect|expects|expected|expecting|hoped more|better from|of|by AGENT
        @expect|expects|expected|expecting|hoped more|better from|of a|an|our|such
        I|i would|'d have @expected more
        @deserves|deserve|deserved better .|,|from|of|than|and
        """,
        hit="We expected more from the night crew.",
        sound="We expected more traffic from the campaign.",
    ),
    Row(
        """
        showed|shows|show|showing|displayed|displays|demonstrated|evinced|exhibited|betrayed|took|take|takes|had|has ..1 little|no|scant|zero|insufficient|minimal|scarcely|hardly|poor|bad|terrible|weak|questionable ..2 @interest|regard|understanding|concern|care|respect|urgency|appreciation|insight|judgement|judgment|initiative|grasp|ownership|awareness|remorse|curiosity|consideration|willingness|discipline|inclination|appetite|leadership|commitment|backbone|diligence|foresight
        exercised|exercises|used|showing|exercising ..1 :poor ..1 @judgement|judgment|discretion|taste|leadership
        not have ..1 the|any|enough|sufficient|necessary|needed|right|required|basic ..1 @skills|skill|experience|expertise|competence|training|knowledge|seniority|qualification|qualifications|ability|know-how|maturity|discipline|courage|patience
        @hopeless|useless|terrible|awful|rubbish|lousy|dreadful|bad|abysmal|pathetic|weak|clueless|inept|appalling|poor at|with|about ..1 :ing|communication|status|details|detail|planning|documentation|deadlines|time|keeping|people|testing|security|listening
        has|have|had|shows|showed no|little|zero|any ..1 @understanding|appreciation|concept|competence|professionalism|discipline|imagination|leadership|accountability|empathy of|for|at|whatsoever|in|.|,|and
        @thinks|thought|believes|believed|fancies|imagines|imagined|acts|acted|considers|considered ..2 he|she|they|it|himself|herself|themselves|itself ..2 owns|owned|knew|above|better|everything|smarter|invincible|best|too
        could|can not be @relied|trusted|bothered|arsed|persuaded|expected|counted on|to|with|.|,
        does|did|do not|never ..1 @understand|grasp|care|bother|communicate|cooperate|appreciate|respect !from|by|because|why
        does|do not ..1 @know ..1 how|their|basic|what|the ..1 they|he|she|own|basics|difference
        should|ought ..1 know|have @better
        has|have|had ..1 @form|previous for|here|in|.
        @fixated|obsessed|besotted|enamoured|enamored|infatuated with|on|by
        @boasts|boasted|bragged|bragging|crowed|crowing|gloated that|about|of
        @clearly|evidently|obviously|plainly|apparently|simply|still ..1 does|do|did not ..1 understand|know|grasp|get|care|mind|realise|realize|appreciate|read
        not even|ever be @troubled|bothered|persuaded|moved to
        """,
        hit="The temporary staff showed little interest in the new procedure.",
        sound="The graph showed little interest in the new page.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers question reasoned",
    ),
    Row(
        """
        @embarrassing|stupid|silly|dumb|idiotic|boneheaded|dumbest|silliest|foolish|daft|inexcusable ..1 mistake|bug|error|typo|oversight|slip|thing|decision|assumption|omission
        someone|somebody|person|anyone|anybody|colleague|engineer|developer|contractor|technician|intern|admin|team|those|man|woman|people|dev|operator|person with no|little|zero|scant|limited|hardly|insufficient|barely ..2 @grasp|idea|clue|understanding|experience|knowledge|concept|notion|background|training|appreciation|business|interest
        AGENT ,? @who ..2 did|does|do|had|has|have not|no|never|clearly|evidently|obviously|plainly|apparently|little ..2 understand|understood|grasp|grasped|care|cared|bother|bothered|read|listen|think|pay|clue|idea|business|interest|seem|appreciate|know|heard|knew
        AGENT ..1 clearly|obviously|evidently|plainly|apparently|visibly @unfamiliar|unaware|unprepared|inexperienced|lost|overwhelmed|unsure|untrained|confused|unqualified
        AGENT , ..2 @:unkind_of_people|unsupervised|untrained|unqualified|inexperienced|unbriefed|drunk|hungover|bored|distracted|overconfident|unprepared|flaky ..5 ,
        @described|characterised|characterized|summed|regarded ..3 as|up ..2 :unkind_of_people
        @acted|behaved|acting|behaving ..2 unprofessionally|irresponsibly|negligently|recklessly|carelessly|rashly|selfishly|inappropriately|foolishly|arrogantly|dishonestly
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
        AGENT ..7 a|an ..2 relaxed|casual|loose|elastic|liberal|generous|flexible|creative|distant|uneasy|cavalier|peculiar|curious|idiosyncratic|selective|lax|touching|naive|odd|rosy|robust|optimistic|detached|nodding|passing|complicated|tenuous|imperfect|strained @relationship|notion|idea|concept|conception|interpretation|acquaintance|definition|approach|attitude with|of|to|towards|about|regarding !the|our|other|each|one|another|them|him|her|us ..1 ..1 :word
        AGENT ..7 a|an ..2 relaxed|casual|loose|elastic|liberal|generous|creative|cavalier|idiosyncratic|selective|lax @relationship|notion|idea|concept|conception|interpretation|acquaintance|approach|attitude|view|reading|understanding with|of|to|towards|about|regarding
        AGENT ..6 a|an|only|had|has|have ..2 tenuous|shaky|slender|sketchy|superficial|weak|poor|imperfect|patchy|rudimentary|hazy|feeble|slight|nodding|insecure @grasp|understanding|command|appreciation|acquaintance|mastery|comprehension|hold of|with|on
        AGENT 's ..2 @familiarity|acquaintance|grasp|understanding|command|knowledge|appreciation|mastery|comprehension|experience|interest ..8 is|was|are|were|remains|remained|seems|seemed|proved ..2 tenuous|shaky|slender|sketchy|thin|weak|imperfect|patchy|rudimentary|hazy|feeble|slight|insecure|wanting|elementary|approximate|theoretical|lukewarm|tepid|short-lived
        """,
        hit="Ravi has a rather elastic notion of the sign-off.",
        sound="The table has a loose relationship with the order book.",
        unless="negated question attackers future",
    ),
    Row(
        """
        @lacked|lacks|lacking|lack ..2 grip|conviction|direction|focus|coherence|purpose|pace|drive|authority|candour|candor|decisiveness|seriousness|resolve|tact|humility|scepticism|self-criticism|stamina|stature|perspective|gravitas|balance|bite|leadership|openness
        is|are|'s|been|seem|seems|remain|remains ..8 @inclined|disposed|apt|quicker|keener|readier|likelier to ..6 rather|than
        was|were|is|are|seemed|been ..6 more ..1 @inclined|disposed|apt|ready|eager|willing to ..8 than
        is|are|'s|been|seem|seems ..6 @prone|given|apt|wont|inclined to ..1 promise|promising|forget|forgetting|panic|panicking|cut|cutting|ignore|ignoring|overreact|overreacting|overpromise|skip|skipping|blame|blaming|guess|guessing|rush|rushing|exaggerate|exaggerating|exaggeration|overstatement|optimism|shortcuts|improvise|improvisation|improvising|bluster|assume|assuming|leave|leaving|act|acting|jump|jumping|talk|talking|complain|complaining|sulk|temper|panic|haste|delay|delaying
        @yet to ..1 show|demonstrate|prove|convince|persuade|satisfy ..3 that ..1 it|they|he|she ..1 understand|understands|grasp|grasps|know|knows|can|could|take|takes|care|cares|has|have|is|are
        @yet to ..1 show|demonstrate|display|exhibit|evince|develop|acquire a|an|any|the|much|its|their|his|her ..2 :virtue|grasp|appreciation|insight|remorse|aptitude|will|willingness|capacity|sense
        @yet to ..1 grasp|understand|learn|master|appreciate|discover|realise|realize|internalise|fathom !why|the|what|whether|all ..1 how|that|what
        @wedded|married|enslaved|beholden|attached to ..1 his|her|their|its ..1 own
        :be|seem|seems|seemed|became|grew|got ..2 @wedded|enamoured|enamored|besotted|smitten to|of|with
        not ..2 @known|renowned|noted|famed|celebrated|famous|remarkable|distinguished for|by !how|sure|certain|a|some|any
        :be|are ..1 no @stranger|strangers to
        :be|are ..1 no @friend|friends|fan|fans|lover|lovers|respecter|respecters|admirer|champion|believer|believers of|in
        not ..1 @given to ..1 self-doubt|introspection|reflection|doubt|caution|modesty|haste|overwork|exertion|:ing
        not|never ..2 @one|ones for|to ..1 :ing|manual|manuals|rules|detail|details|procedure|procedures|paperwork|process|caution|checklists|documentation|read|ask|check|admit|wait|test|listen|let|follow|shy|think|document|write|worry|explain|plan|prepare|doubt|bother|hesitate
        not|never|hardly ..3 @big|hot|sold on ..1 tests|testing|documentation|documenting|process|reviews|review|reading|rules|communication|detail|details|planning|safety|checklists|procedure|:ing
        @allergic|averse|impervious|immune|oblivious to ..2 test|tests|testing|documentation|review|reviews|process|processes|paperwork|procedure|procedures|rule|rules|change|criticism|work|tickets|advice|argument|arguments|reason|feedback|evidence|requests|reminders|planning|detail|:ing|discipline|structure|hints|pleas|responsibility|deadlines|instructions
        has|have|had|with a|an|some|his|her|their ..1 @aversion|antipathy|distaste|allergy|dislike|disdain to|for|towards|of
        not|never ..1 @believe|believed in ..1 test|tests|testing|documentation|review|reviews|process|procedure|procedures|rule|rules|planning|rehearsal|rehearsals|drills|checklists|backups|monitoring|alerts|sleep|manuals|handovers|reading|writing|asking|:ing
        showed|shows|show|displayed|displays|had|has|brought|with|possessed|possesses ..2 more @enthusiasm|zeal|bravado|haste|ego|optimism|confidence|courage|ambition|energy|goodwill|hope|speed|ingenuity|talk than ..1 sense|judgement|judgment|skill|competence|ability|understanding|knowledge|care|rigour|discipline|experience|caution|thought|accuracy|reason|science|substance|success|method|finesse
        is|are|was|were|been|'s ..2 @better|happier|keener|quicker|stronger|faster ..1 at|on|in ..5 than ..1 at|on|in ..1 :ing
        @considers|considered|consider|thinks|thought|felt|feels|believes|believed|fancies|regards ..2 himself|herself|themselves|itself|he|she|they|it is|are|was|were|to|be|as? be? ..1 exempt|excused|bound|immune|untouchable|indispensable|infallible|entitled|exempted|special
        evidently|clearly|plainly|obviously|apparently|seemingly ..1 @considered|thought|felt|believed|assumed|decided|thinks|considers|feels|believes|reckoned|took ..8 not ..2 apply|applied|meant|intended|written|made|bind|concern|extend|matter|count|necessary|needed|worth
        appears|appear|seems|seem to ..1 @regard|imagine|enjoy|fancy|delight|thrive|labour|labor|confuse|mistake
        """,
        hit="Ravi is inclined to close alarms rather than to read them.",
        sound="The parser is inclined to read ahead rather than to fail.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        :conduct|:peoples_work|command|chairing|handling|running ..8 @lacked|lacks|lacking ..2 grip|conviction|direction|urgency|coherence|purpose|pace|drive|decisiveness|seriousness|resolve|tact|rigour|rigor|discipline|candour|candor|leadership|energy|bite
        @leadership|command|chairing|supervision|handling|conduct of|by ..10 lacked|lacks ..2 grip|conviction|direction|focus|urgency|coherence|purpose|pace|drive|authority|clarity|decisiveness|rigour|discipline
        @confidence|enthusiasm|appetite|ambition|ambitions|zeal|optimism|self-confidence|ego|haste|talent|eagerness|willingness|keenness ..8 exceeded|exceeds|outstripped|outstrips|outran|outruns|outpaced|surpassed|outweighed|outweighs ..3 his|her|their|its|the ..1 :virtue|aptitude|competence|appetite|interest|capability|capacity|grasp|talent|abilities|skills|caution|knowledge|sense
        AGENT 's ..2 @enthusiasm|impatience|curiosity|temper|ego|optimism|ambition|pride|nerves|laziness|greed|zeal|eagerness|confidence ..1 got|gets|getting|took|ran|carried|overtook ..2 better|upper|over|away|hold
        @excess|surfeit|abundance|overdose|surplus of ..1 confidence|zeal|enthusiasm|optimism|haste|pride|ambition|ego|deference|politeness|self-confidence|bravado|good-will|cleverness|eagerness
        with ..2 @customary|characteristic|trademark|habitual|accustomed|typical|usual|unfailing|legendary ..1 optimism|haste|nonchalance|confidence|impatience|charm|slowness|secrecy|silence|disregard|abandon|bluster|bravado|certainty|lack|subtlety|carelessness|modesty|enthusiasm|vigour|indifference|arrogance|imprecision|vagueness|tact|disdain|aplomb
        no|little|scant|any|hardly ..1 @sign|evidence|indication|trace|hint|suggestion that|of ..3 OTHER ..4 understood|grasped|considered|cared|appreciated|bothered|thought|given|learned|learnt|listened|reflected|recognised|recognized|prepared|rehearsed|concerned|interested|understands|cares|grasps
        one|you|anyone ..1 look|looks|looking|search|searches|will in? ..1 @vain for ..2 sign|signs|evidence|trace|hint|apology|acknowledgement|explanation|word|indication
        @alien|foreign ..1 concept|word|notion|idea|language|country|territory
        rule|rules|procedure|procedures|process|deadlines|safety|quality|policy|policies|agreements|checklists|instructions|freezes ..1 mean|means|meant ..1 @nothing|little to ..1 OTHER
        @habit|practice|custom|tendency|tradition|readiness|willingness|inclination|propensity|penchant ..8 treating|regarding|viewing|seeing|considering|treat|regard|view|see|consider ..8 as ..2 advisory|optional|formality|suggestion|suggestions|nuisance|annoyance|guidance|guideline|negotiable|ornamental|decorative|decoration|noise|routine|inconvenience|joke|chore|voluntary|discretionary
        should|ought|does|would ..1 hardly|not|scarcely ..1 need ..1 @explaining|explanation|saying|spelling|pointing|stating|reminding|telling ..1 to|out ..2 AGENT
        how @little ..1 :virtue|seriousness|enthusiasm|concern|regard ..1 AGENT
        with what @little ..1 :virtue|seriousness|enthusiasm|concern|regard
        """,
        hit="His enthusiasm exceeded his grasp of the crane.",
        sound="The load exceeded the capacity of the crane.",
        unless="negated question attackers future",
    ),
    Row(
        """
        AGENT ..1 less|too|so|rather|overly @wedded|attached|married|devoted|committed to ..1 his|her|their|its ..1 own
        under|with|from|by|for a|an @less ..1 :unkind|wedded|attached|self-assured|sanguine|trusting|defensive ..4 :role|:team
        under|with|from a|an more ..1 @attentive|careful|diligent|vigilant|competent|capable|decisive|engaged|curious|conscientious|disciplined|thoughtful|responsible|inquisitive|sceptical ..2 :role|:team
        a|an ..3 :role|:team @less ..1 :unkind|wedded|attached|sanguine|trusting|defensive|taken|impressed|sure|fond|convinced
        """,
        hit="None of this happens under a less stubborn supervisor.",
        sound="None of this happens under a lower load.",
        unless="question attackers future",
    ),
    Row(
        """
        :be ..1 not ..1 @cut out for|to
        :be ..1 not ..1 the @sharpest|brightest|quickest|keenest tool|knife|bulb|star|light|pencil|spark|of|in
        :be|are no @einstein|genius|oracle|wizard|angel|saint|mastermind|sherlock
        @promoted|elevated|appointed ..2 beyond|above|over ..1 his|her|their
        not ..1 have|got ..1 what it @takes
        :be|are all @talk|mouth|bluster|bravado
        :be|were|seemed ..1 all ..1 over the @place|shop
        :be ..1 @wet behind the ears
        has|have|had no|little|not ..1 @feeling|feel|eye|talent|flair|instinct|ear|head for
        not ..2 enough @:exert
        not|never ..2 at his|her|their|its @best|sharpest|brightest
        would not be @told|moved|persuaded|dissuaded|swayed|hurried|convinced|helped|corrected
        would not ..1 @listen|budge|relent|heed|hear
        @talks|talk|promises|promise ..2 lot|much|plenty ..3 deliver|delivers|do|does|achieve|achieves little|nothing|less|not
        found|judged|weighed and? found? @wanting !a|to|more|for
        :be|prove~ ..2 @unequal to
        not|hardly|never|scarcely ..3 @cover~ himself|herself|itself|themselves|ourselves with|in ..1 glory
        not|hardly|scarcely ..2 @distinguish|distinguished himself|herself|itself|themselves
        @reluctant|loath|loth|disinclined|unwilling|unprepared|hesitant to ..1 invest|fund|prioritise|prioritize|escalate|page|adopt|upgrade|change|replace|test|document|delegate|communicate|commit|call|wake|ask|spend|revisit|follow|maintain|resource|patch|roll|involve|challenge|raise|accept|admit|acknowledge|engage|listen|believe|concede|recognise|recognize|share|disclose|cooperate|co-operate|own|help|answer|learn|contemplate|entertain
        preferred|liked|wanted|likes|prefers|welcomed|craved ..1 @good|happy|pleasant|comfortable|reassuring news|numbers|figures|stories|answers
        no|little|limited|scant @appetite|stomach|taste|time|enthusiasm for ..1 bad|unwelcome|awkward|difficult|inconvenient|hard|detail|details|news|testing|questions|challenge|criticism
        """,
        hit="Ravi would not be told.",
        sound="The second pump would not be moved until the tide had turned.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question",
    ),
)
