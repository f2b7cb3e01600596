"""Character, care, skill and attitude: words that judge whoever they are said of."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        :be|became|become|becomes|seem|seems|seemed|looked|sounded|acted|got|grew|proved|remained|felt|stayed|appeared !not|never|hardly ..1 :degree* @:unkind
        @too|being :unkind !of
        @as :unkind as
        :be ..1 :degree* @slow|sluggish|late to|in|with|off|at|again
        :be|become|became|grew|grown|got|getting ..1 @too|overly ..1 comfortable|confident|relaxed|trusting|casual|used|eager|accustomed|clever|attached|timid|cocky|sure
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
        not|never|hardly|scarcely|barely|insufficiently ..1 :degree* @careful|attentive|diligent|thorough|vigilant|rigorous|prepared|alert|cautious|precise|mindful|disciplined|thoughtful|considerate|professional|competent|qualified|experienced|responsible|proactive|cooperative|helpful|forthcoming|responsive|trustworthy|reliable|capable|honest|transparent|organised|organized|interested|bothered|engaged|committed|serious|sensible|wise|smart|clever|sober|skilled|versed|acquainted|trained|strict|strong|motivated enough|about|in|with|to|when|here|at|.|,|as
        not ..1 :degree* @aware of|in ..1 which|where
        not ..1 @clue|idea|inkling|notion
        has|have|had no|little|not ..1 @clue|business|grasp|discipline|backbone|shame|patience|respect|regard|excuse|initiative|conscience|manners|scruples|judgement|judgment|nous|rigour|rigor !for|between
        OTHER has|have|had no ..1 @idea|inkling|notion|concept how|what|about|of|.|, !was|is|were|had|caused|happened|it|that|we|yet
        not ..1 @know ..2 what|how|which he|she|they|it was|were doing|working|dealing
        has|have|had a ..1 @habit|history|record|tendency|reputation|knack|talent|gift|penchant of|for :ing|late|slow|poor|unannounced|sloppy|breaking
        has|have|had a ..2 :poor|mixed|patchy|long|bad @record|reputation
        @known|notorious|famous|infamous|renowned for ..2 late|slow|sloppy|cutting|ignoring|skipping|being|not|breaking|missing|rushing|forgetting|poor|delays
        @notorious|infamous for
        more @interested|concerned|worried|focused|focussed in|about|with|on ..6 than
        @prides|pride|prided itself|himself|herself|themselves on
        @gave|given|gives|provided ..1 bad|poor|wrong|terrible|misleading|contradictory|useless advice|instructions|guidance|information|answers|orders
        @tends|tend|tended to ..1 forget|ignore|rush|skip|panic|overlook|cut|underestimate|blame|think|overestimate|be|leave
        @incapable|unfit|unqualified|unsuited|unworthy of|to|for
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
        @knowingly|willingly|consciously|deliberately ran|used|left|ignored|accepted|broke|violated|skipped|shipped|disregarded|withheld|hid|bypassed|kept
        """,
        hit="Ravi recklessly dropped the staging index.",
        sound="The script blindly follows symbolic links.",
        who=Who.HUMAN,
        unless="negated future conditional attackers",
    ),
    Row(
        """
        was|were|been|being|got ..1 @carelessly|recklessly|negligently|sloppily|thoughtlessly|stupidly|foolishly|needlessly|unwisely|hastily|rashly|haphazardly|blindly|hurriedly|lamely|amateurishly|mindlessly|cavalierly|inexplicably|clumsily|naively :participle|put|set
        :participle @carelessly|recklessly|negligently|sloppily|thoughtlessly|stupidly|foolishly|unwisely|rashly|haphazardly|hurriedly|amateurishly|clumsily
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
        AGENT 's ..2 @failing was|is|lay
        @shortcomings|failings|deficiencies in|of|at|by|within ..1 how? AGENT
        AGENT 's ..2 @failings|shortcoming|shortcomings|inaction|indecision|hesitation|hesitancy|slowness|passivity|silence|meddling|interference|tinkering|overreach|reluctance|unwillingness|inability|optimism|impatience|greed|vanity|temper|blindness|tunnel|obsession|zeal|weakness|weaknesses|excuses|excuse|mess|attitude|mentality|mindset
        his|her|their|our ..2 @failings|shortcoming|shortcomings|inaction|indecision|hesitation|slowness|passivity|meddling|interference|tinkering|overreach|reluctance|unwillingness|inability|vanity|obsession|zeal|weakness|weaknesses|excuses|attitude|mindset|mentality
        :unkind_noun on the @part of
        his|her|their|our|your|my ..2 @:unkind_noun
        through|out|due|sheer|pure|plain|gross|rank|utter|complete|such|by|blatant|wilful|willful|collective|general|to|of|blind|mere|outright|human|our|corporate|bureaucratic @carelessness|recklessness|negligence|sloppiness|laziness|incompetence|ineptitude|inattention|inattentiveness|complacency|irresponsibility|amateurism|clumsiness|cluelessness|stupidity|foolishness|folly|idiocy|thoughtlessness|heedlessness|arrogance|stubbornness|overconfidence|hubris|indiscipline|indifference|apathy|rashness|nonchalance|forgetfulness|short-sightedness|naivety|mismanagement|bravado|dithering|inexperience|cowardice|ego
        @complacency|sloppiness|carelessness|negligence|laziness|arrogance|incompetence|indiscipline|hubris|amateurism|mismanagement|overconfidence|ignorance|stupidity ..1 had|has|was|is|crept|set|led|reigned|played|caused|at
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
        unless="negated future purpose attackers question",
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
        @lack|absence|dearth|want|deficit|shortage|paucity of !need ..3 :virtue|experience|supervision|staffing|airmanship|seamanship|rigour|grip|backbone|drive|seriousness|interest|insight|collegiality|professionalism|leadership|curiosity !about|that|on|page
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
        @culture of ..1 neglect|blame|fear|silence|sloppiness|haste|heroics|indifference|denial|secrecy|shortcuts|complacency|impunity|carelessness|"|“
        in a|an ..2 :unkind_of_people|lazy|hasty|sloppy|reckless|careless|cavalier|perfunctory|rushed|disorganised|disorganized|haphazard|chaotic ..2 @manner|way|fashion|mood|frame|spirit
        with ..2 :unkind_of_people|sloppy|total|complete|blithe|reckless ..1 @abandon|disregard|indifference|haste|attitude|nonchalance
        :unkind|relaxed|cavalier|casual|lax|laissez-faire @approach to|towards|when|in
        """,
        hit="The mindset was that the night shift would cope.",
        sound="The attitude of the drone came from the gyroscope.",
        unless="negated question attackers future",
    ),
    Row(
        """
        any|no|every ..1 @competent|sane|sensible|decent|responsible|half-competent|self-respecting|capable|qualified|experienced|seasoned|halfway|first-year|prudent|conscientious|professional|diligent|attentive|half-awake|serious|reasonable|half-decent|reputable|careful|thinking ..3 would|could|knows|asks|does|'d|takes|has|checks|tests|keeps|runs
        a|an|the ..1 @competent|sane|sensible|decent|responsible|self-respecting|capable|qualified|experienced|seasoned|prudent|careful|thinking|conscientious|professional|diligent|attentive|half-awake|serious|reasonable|inquisitive|curious|vigilant|observant|half-decent|wiser|sharper|first-year ..3 would|could|'d ..1 have|know|never|see|ask|think|do|notice|stop
        @anyone|anybody|everyone|everybody|someone ..1 who|with|familiar|awake|sober|in ..10 would|could|should ..1 have? ..1 seen|known|spotted|noticed|told|guessed|realised|realized|predicted|asked|checked|thought|found|caught|understood|said|warned|see|know|spot|notice|tell|guess|realise|realize|predict|ask|check|think|catch|understand|say|recognise|recognize|recognised|recognized
        @anyone|anybody|everyone|everybody could|can|would have told|noticed|guessed|known|spotted|seen|foreseen
        @anyone|anybody|everyone|everybody could|can tell|guess|see that|it|this|how|what|coming
        about @everyone|everybody ..6 could|can|would|knew
        a|an|any|even ..1 @child|toddler|five-year-old|ten-year-old|beginner|intern|novice|newcomer|first-grader|trainee|monkey|schoolboy|student|layman|layperson|grandmother|apprentice could|would|can|knows|sees|should
        even ..3 @child|beginner|intern|novice|trainee|junior|newcomer|amateur|layman|apprentice|student
        not need|take|require ..3 @phd|degree|genius|expert|doctorate|scientist|crystal|clairvoyant|rocket|masters|diploma|sherlock|einstein
        hardly|not|no|is ..1 @rocket science|surgery
        everyone|everybody|anyone|anybody|every ..1 @knows ..1 that|not|to|how|,|you|better
        as|which @everyone|everybody|anyone|anybody knows|known|should|will
        one|you would|'d|might|could have? @thought|expected|hoped|assumed|think|expect|hope|assume|imagine|imagined ..1 that|more|better|from|of|some|at
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
        unless="question attackers link",
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
)
