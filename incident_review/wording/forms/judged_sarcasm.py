"""Idiom, irony and sarcasm at people's cost: the ball that was dropped, the praise that is none, the eternal again."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        drop~|fumble~ the|their|his|her|its|our|this ..1 @ball|balls|baton
        @sleep~ at|on|through the|it|his|her|their|all? wheel|switch|job|watch|alarm|alert|alarms|page|pages|pager|alerts
        take~|keep~ his|her|their|its|the|our ..1 @eye|eyes off
        drag~|dig~ his|her|their|its ..1 @feet|heels
        look~|turn~|close~|shut~ ..2 other|blind|deaf @way|eye|ear|eyes
        look~ @away
        @nowhere to be found|seen|near
        @sit~|sat on ..4 hands|ticket|tickets|alert|alerts|report|fence|news|it|problem|information|mail|mails|email|warning|warnings|request|fix|patch|advisory
        jump~ the @gun
        shoot~|shot|fire~ from|in|before the? @hip|foot|aiming
        @play~ with|the fire|hero|cowboy|god|saviour|savior|genius|rockstar|ostrich
        @play~ russian|cowboy|god|politics|hero|dumb|dead
        lift~|lifted|raise|raised|move|bat|moved a|an @finger|hand|eyelid
        @rubber-stamp~|rubberstamp~|handwave~|cargo-cult~|half-arsed|half-assed
        @rubber stamp|stamped|stamping
        @wave~|brush~ ..5 through|past|aside|off|away
        @shrug~ ..5 off|and|at
        @laugh~|fob~ ..4 off
        sweep~|swept|kept|keep|hid|brush~ ..5 under the @rug|carpet
        head|heads ..2 in the @sand
        @lose~ his|her|their|its|the ..1 nerve|head|heads|cool|temper|plot|patience|concentration|way|bearings|grip
        get~|got @carried away
        get~|got|become|became|grew|grown ..1 @sloppy|lazy|careless|complacent|cocky
        @screw~|mess~|muck~|cock~|foul~|stuff~|balls~|louse~ up|it|things
        make~ a ..2 @mess|hash|pig's|meal|fool|botch|shambles|nuisance|pigs of|out
        let|lets|letting|dropped|lowered ..1 @guard|side down|drop|slip
        hope~ ..2 the @best
        cross~ ..1 @fingers
        took|take|takes|taking|taken ..4 into his|her|their|its own @hands
        @behind|over ..2 back|backs|head|heads of
        should|ought ..2 be @ashamed|embarrassed
        strung|led|leading ..1 @along|astray
        @think~ he|she|they|itself|himself|herself|themselves knew|know|knows|above|better
        @half asleep|awake|listening|hearted|heartedly
        throw~|thrown ..3 over the @wall|fence
        fly~|flew|flying @blind
        took it @upon himself|herself|themselves|itself
        saw|seen|see @fit to
        can|could not ..1 @care less
        full of @himself|herself|themselves|themself|excuses|bravado
        had|has ..1 better|other|more|different important? @things|priorities|ideas to|on|than
        ask~ for @trouble
        @act~|behave~ ..1 as if|though ..2 he|she|they|nothing|it|rules
        @knew|know|knows better ..1 than|,|.
        achieved|accomplished|contributed|did|does @nothing
        @swore|promised|assured|claimed|vowed|insisted ..8 but|yet|and|, ..2 not|never|nothing
        @yet to admit|apologise|apologize|explain|deliver|own
        live|lives|lived|living in|on its|their|his|her ..1 @own
        @refuse|refuses|refused|refusing to cooperate|co-operate|help|engage|admit|understand
        """,
        hit="Ravi dropped the ball over the lease.",
        sound="The proxy dropped the connection.",
        who=Who.HUMAN,
        unless="negated-blame future conditional attackers question",
    ),
    Row(
        """
        not|hardly for the @first time ,? AGENT
        OTHER , not|hardly for the @first time
        for the|a @second|third|fourth|fifth|umpteenth|nth|tenth time running|now|this
        ^ OTHER @again .|!
        @once|yet again|more ,? OTHER ..2 proved|failed|broke|forgot|let|left|missed|ignored|dropped|caused|took|chose|insisted|refused|deleted|changed|pushed|merged|decided|did|managed|had|was|were|showed|shipped|used|put|set|sent
        OTHER @once|yet again|more ,? proved|failed|broke|forgot|let|left|missed|ignored|dropped|caused|took|chose|insisted|refused|deleted|changed|pushed|managed|did|decided|overlooked|underestimated
        ^ as @usual|ever|always ,? OTHER ..4 not|never|no|nowhere|late|last|failed|forgot|ignored|broke|skipped|slow|blamed|nothing|left|let|took|chose|knew|missed|had|have|was|were|did|is
        not ..1 his|her|their|our ..1 @thing|strength|strong|forte|finest|proudest
        @asleep|napping at|on|behind the ..1 wheel|switch|job|watch|helm|controls|desk
        @inherited a|the ..1 mess|shambles|disaster|ruin|zoo
        had to be ..1 @dragged|begged|cajoled|nagged|shamed ..1 onto|to|into|for|by|out
        not|never|nobody|ignored|late|slow|failed|forgot|nothing|last|no ..10 , as ..1 @usual|always|ever .|,|!
        as is|was ..1 @his|her|their|its|customary|usual wont|habit|custom|with|for
        @true to form
        @typically|characteristically|predictably|inevitably ,? OTHER :adverb* :past|had|did
        OTHER had|has|did|was|, ,? @characteristically|typically|predictably|famously|notoriously ,? not|never|:past
        ^ @predictably|unsurprisingly|typically ,? the ..3 team|vendor|crew|contractor
        '|'s ..1 @typical|usual|trademark|signature|customary mo|m.o|sloppiness|excuse|excuses|trick|tricks|carelessness|fashion|style|arrogance|silence
        @typical|classic|vintage of|for ..1 AGENT
        ^ @typical|classic|peak|vintage ..1 frontend|backend|ops|marketing|sales|product|vendor|dba|devops|qa|finance|management|intern|contractor|platform|engineering|telco|cloud|it
        ^ @classic|typical|vintage|peak AGENT $
        entirely|very|wholly|quite|perfectly in|out ..1 @character
        the @usual story|excuses|excuse|chaos|mess|circus|shambles|sloppiness
        AGENT @strikes|struck again
        that ..2 @says all|everything|a|it|volumes
        @says|said|speaks|spoke|tells ..2 volumes|everything|all|lot|enough about ..2 AGENT
        @says all|everything|a|it|volumes ..5 about
        !half|most|some|none|%|percent|number|share|part|third|quarter|tenth|majority|one|average|list|out|because|total|sum|copy|each|state|status of all @places|things|times|days|moments|people !on|in|who|with|that|at|from|whose|we|the|and|affected|involved|concerned|present
        for all to @see
        @tells you|us|one ..1 how|what ..2 he|she|they
        no @surprise|surprises|prize|prizes ..1 for|that|there|who
        to ..1 @surprise of no|nobody|none|absolutely
        @hardly|scarcely ..1 professional|helpful|surprising|best|model|paragon|picture|finest|rocket|reassuring|encouraging|impressive !to
        not @exactly|precisely ..1 ideal|careful|helpful|rocket|known|renowned|quick|fast|impressive|forthcoming|rushing|queueing|covered
        @less than frank|forthright|assiduous|attentive|punctual|scrupulous|vigilant|gracious|sure-footed|wholehearted|whole-hearted|committed|conscientious|meticulous|energetic|supportive|edifying|careful|forthcoming|helpful|diligent|stellar|thorough|honest|impressed|candid|professional|enthusiastic|cooperative|rigorous|glorious|transparent|clear-headed|competent|responsive|impressive|truthful|honourable
        to put it @mildly|kindly|politely|charitably|bluntly|nicely|gently|delicately|diplomatically|generously
        to @say the least
        the less @said
        with all due @respect
        @frankly|honestly|seriously , OTHER
        @frankly|honestly|seriously , the|this|whoever
        I|i am|'m @sorry to say ,
        and it @shows|showed $
        left|leaves a lot|much|something|plenty|little ..2 @desire|desired|imagination
        a ..1 @display|show|masterclass|textbook|prime ..1 of|in|example|case incompetence|how|negligence|neglect|not|sloppy|carelessness|what
        a @textbook|classic|prime|perfect case|example of ..2 :unkind_noun|:mistake|how|what|hubris
        an? @exercise in patience|futility|frustration
        @beggars|beggar|defies|defied belief|logic|comprehension|explanation
        @beyond belief|comprehension|understanding|words
        @hard|difficult|impossible|tough ..1 to ..1 fathom|comprehend|justify|excuse|defend|forgive|credit|believe why|how|what|that|such|this
        no @excuse|excuses|justification for|to|whatever
        a @mystery|riddle|puzzle to|for ..1 me|us|everyone|anyone|most|this
        a @mystery|riddle|puzzle ..2 why|how AGENT
        @hard|difficult|impossible to ..1 see|say|know|tell what|why|how AGENT ..1 thought|imagined|hoped|believed|missed|overlooked|managed
        @why ..16 only AGENT can|could|knows
        @why AGENT ..12 is|was|remains|are ..2 beyond|mystery|baffling|incomprehensible|inexplicable|unexplained|puzzle|anyone
        @astonishing|astounding|staggering|disappointing|disturbing ..1 that ..1 OTHER
        heaven|god|lord|goodness|christ @knows what|why|how|where|when|who
        for whatever|some @reason ..2 OTHER
        for @reasons best|known|unknown|only
        in his|her|their|its|all infinite|great|boundless|their|his|her ..2 @wisdom
        the @wisdom of ..4 is|was|must|remains
        @questionable|dubious|debatable|baffling|curious|puzzling|peculiar decision|choice|judgement|judgment|call|wisdom|logic|reasoning|priorities
        @leisurely|stately|unhurried pace|hour|response|fashion|speed !glacier
        @author|architect of ..1 his|her|their|its own misfortune|misfortunes|downfall|troubles|problems
        @heroically|gallantly|magnanimously ,|:past
        """,
        hit="Not for the first time, Ravi merged on red.",
        sound="Once again the pods restarted.",
        unless="negated attackers question quoted-as their-credit",
    ),
    Row(
        """
        ^ @whoever :adverb* :past|put|set|had|was
        :obviously|that|and|because|but|,|or|to|for @whoever|whomever :past|wrote|set|built|chose
        """,
        hit="Whoever drew this plan had no idea how pumps behave.",
        sound="Whoever holds the leaked key can sign with it, so we rotated it.",
        unless="attackers question key future",
    ),
    Row(
        """
        so @much for
        ^ @guess what|who
        @wonder|wonders|wondered|doubt|question ..2 what|whether|if|why AGENT ..2 ever|even|tests|reads|knows|cares|bothered|bothers|thinking|listens
        what could ..1 @go wrong
        too @much to|trouble ask|expect|hope|to
        testing|tests|review|reviews|reading|documentation|communication|backups|monitoring|staging|qa|rules|process ..2 is|are|was|were ..1 @optional .|now|these|apparently|here|!
        @apparently|evidently|presumably|supposedly|seemingly ..1 reading|testing|checking|asking|nobody|thinking|looking|communicating|backups|documentation
        @unclear|clear what|whether|if AGENT ..2 was|were|had ..1 thinking|even|bothered|ever|reading|listening|doing
        what ..6 been|were|was @smoking|drinking|sniffing|thinking
        @great|good|nice|brilliant|lovely|stellar|fine|top|wonderful|smart|excellent|superb|sterling|fantastic|amazing|genius job|work|going|move|thinking|timing|effort|stuff|one ,? by|from|of ..2 whoever|everyone|genius|all|them
        ^ @great|good|nice|brilliant|lovely|stellar|fine|top|wonderful|smart|superb|fantastic|amazing job|work|going|move|timing|one|effort , ..1 everyone|everybody|team|all|folks|guys|people|ops
        ^ @brilliant|genius|great|smart|clever|lovely|bright idea|plan|timing|move to|, ..1 deploy|run|restart|push|merge|test|reboot|ship|release|drop|upgrade|patch|change|do|let|put|switch|migrate
        @brilliant|stellar|genius|sterling|masterful|superb|splendid|marvellous|spectacular work|move|timing|job|thinking|effort|decision|planning|idea ,? by|from|of ..1 AGENT ,? who|, to|in|deleting|!on|for|picked|:past
        @nice|great|good|lovely|brilliant|top|stellar|splendid one|job|work|going|move|play|timing|thinking ,? OTHER ,? ..2 deleting|dropping|breaking|wiping|taking|bringing|locking|killing|crashing|leaking|nuking|ruining|removing|overwriting|forgetting|knocking
        @another ..1 masterpiece|triumph|gem|beauty|classic|masterstroke|success|stroke|brainwave|special|blinder|one from|by|of|for ..3 :role|:team
        @chalk ..1 another|one ..1 up
        @brainwave|masterstroke|genius ..1 of|by|who|move|idea|decision|at|behind|from
        @bright idea|spark|sparks of|to
        @clever|ingenious|smart ..1 little ..1 script|trick|hack|change|fix|idea|plan|shortcut|workaround
        @so-called expert|experts|engineer|engineers|review|fix|team|specialist|specialists|senior|process|professionals|testing|plan|support|professional|admin|administrator|test|tests|reviewer|reviewers|consultant|consultants|runbook|maintenance
        their|his|her|'s|our @so-called
        @self-proclaimed|self-styled|self-appointed|armchair|would-be ..1 expert|experts|guru|architect|admin|hero|specialist|wizard|engineer
        our|the ..1 @resident|ever-reliable|ever-helpful|ever-dependable|esteemed|illustrious|much-vaunted|vaunted|famed|fabled|all-knowing|infallible|good|dear|lovely ..1 genius|expert|hero|wizard|guru|friends|friend|colleagues|colleague|vendor|provider|team|partner|partners
        AGENT @'s ..1 "|“ ..1 quick|harmless|small|tested|safe|trivial|minor|temporary|simple|little|improvement|fix|expert|optimisation|optimization|workaround|tests|testing|review|solution|clean-up|cleanup|urgent|plan
        :be "|“ too @busy
        @thanks|courtesy to|of ..3 's ..1 "|“
        @applause|ovation|kudos|props|bravo|congratulations|congrats|hats ..2 to|for|off ..3 geniuses|genius|whoever|person|the|our ..3 who|for ..1 rotated|deleted|deployed|broke|dropped|pushed|forgot|decided|picked|took|thought|managed|shipped|merged|breaking|deleting|dropping|deploying|pushing|forgetting
        @screwed|shafted|hosed|stiffed|stitched|screws us|me|everyone|ourselves
        to @save ..1 his|her|their|its life|lives
        more @fool me|him|her|us|them|you
        @heads should|must|will|need roll|to
        who @needs tests|backups|enemies|testing|reviews|staging|documentation|review
        first and ask|asks|asked ..1 @questions later
        do|does|did|doing what ..4 do|does|did @best
        did|does|doing|do ..1 their|his|her|its the? usual @thing|trick|magic
        paste~|copy~ ..6 stack @overflow
        nothing|nobody|not|hardly ..4 be @proud of
        not even|ever be @troubled|bothered
        pour|poured|pouring|threw|added|throwing ..1 oil|fuel|petrol|gasoline ..2 @fire|flames
        @brain cells|cell
        ^ @naive|foolish|stupid|silly|careless|dumb|reckless|sloppy|lazy|unwise|short-sighted|irresponsible of
        know|knows|knew ..1 @everything ..1 better
        down our|everyone's|everybody's|their @throats|throat
        other|others|another|someone|somebody|else|everyone 's @problem|department|turf
        hour|moment|time of @need
        @being ops|devs|engineering|sales|marketing|management|developers|contractors|lawyers|engineers|finance|students|qa ,
        , @classic|typical|bravo|genius|brilliant .|!|$
        AGENT @being AGENT ,|.
        ^ AGENT @asleep|awol|hungover|daydreaming
        worked|works|fine on|for ..1 my|his|her|their @machine|laptop "|”
        @resume-driven|yolo'd|yolo|yoloed
        passing|pass|passed the @buck
        a law @unto itself|himself|themselves
        left to ..2 own @devices
        came|come|comes ..1 back to @haunt|bite ..1 us|them|him|her
        @waste of time|money|effort|space|breath|oxygen
        @amounted|amounts to hope|nothing|wishful|guesswork|little
        work of @fiction
        @laughing|loose|ivory|blame|clown|famous|tunnel stock|cannon|cannons|tower|game|show|last|vision|visioned
        hoped|hoping|luck|trusted|trusting|relied|relying|counted ..1 and|on|to|for @prayed|luck|fate|providence
        like|as a ..1 @hobby|circus|zoo|playground|toy|kindergarten|lottery|sandbox
        """,
        hit="So much for the freeze that the traffic office had promised.",
        sound="The server refused to accept the key.",
        unless="question attackers not-said",
    ),
    Row(
        """
        think|thinks|believe|believes|thought|imagine|imagines ..5 :word @themselves .|,|!
        thought|thinks|felt|figured|believed it|this|that ..1 is|was|were|would ..1 a|an ..1 great|good|fine|clever|brilliant|smart|bright|excellent @idea to
        @thought it wise|clever|smart|funny|fit|appropriate|acceptable|ok|okay|fine|sufficient to
        not|never|hardly|scarcely|barely ..2 live|lives|lived|living up to ..2 @name|reputation|promise|promises|standards|title|billing
        just|simply|still|really does|do|did not @get|grasp|understand|care how|what|why|that|about
        @economical with
        assumed|thought|decided|figured|concluded|reckoned ..10 and|, ..1 went|rolled|turned ..1 back|over to? ..1 @bed|sleep
        shipped|sent|delivered|pushed|gave|fed ..2 @garbage|rubbish|junk|crap|nonsense
        @make~ it|things up as
        in @denial
        in no @hurry|rush|mood
        the best of @intentions
        got|get|gets|getting ..2 @hands|paws|mitts on !manual ..2 root|console|production|database|sysplex|keyboard|key|keys|config|the
        @barked|barking|yelled|shouted|shouting ..2 orders|at|down|instructions
        had to be ..1 @chased|told|pushed|reminded|forced ..1 twice|again|repeatedly|several|three|many
        could|can not @tell|distinguish a|an|his|her|their ..2 from a|an|his|her|their
        """,
        hit="Ravi still does not grasp how quotas add up.",
        sound="The scheduler simply does not care about the order.",
        who=Who.OTHER,
        unless="question attackers not-said reasoned",
    ),
    Row(
        """
        does|did|do ..2 little|no|scant|any @credit
        is|was @beyond me|us|belief|comprehension|understanding
        this|that is what we|you|they @got|get ..1 for|when|.
        ^ @embarrassingly|shamefully|disgracefully|scandalously
        """,
        hit="How that plan was passed is beyond us.",
        sound="The third valve is beyond the fence.",
        unless="negated-blame question attackers",
    ),
    # Asides that mark a judgement as one.
    Row(
        """
        OTHER ..8 , it must|has|needs|should|ought|may|might to? ..1 be ..1 @said|admitted|conceded|confessed , ..5 not|never|hardly|no|little|less|rather|somewhat|too|lacked|fell|left|slow|late|scarcely|inclined|lacking|out|failed|more|loose|something|limited
        AGENT ..10 , @shall we|i say|put
        @shall we|i say ..6 , ..3 AGENT
        was|were|is|are|had|has|been|a|an , @shall we|i say|put ,|it
        AGENT ..6 was|were|is|are|had|has|have been? , let us|me @say|put ,|it
        AGENT ..10 , to|if be|we|one|i ..2 @charitable|kind|generous|polite|diplomatic|brutally|uncharitable|merciful
        , if ..1 we|one|i is|are|am|were|be ..2 @honest|candid|frank|truthful , ..4 never|not|no|hardly|too|less|little|rather
        to be ..1 @blunt|frank|brutal|honest|candid ,? OTHER ..8 not|never|no|hardly|too|little|rather|useless|hopeless
        ^ @bless him|her|them|his|their
        , @bless him|her|them|his|their|its ..1 cotton|heart|socks|,|.
        say|said|mean this|that|it @with|in|as all? love|affection|fondness|kindness|sympathy
        with ..2 greatest|utmost|deepest|every|all|much @respect
        with @respect , ..1 OTHER
        let us @face it
        let us be ..1 @honest|frank|blunt|real|clear ,|: ..1 OTHER
        @needless|sad to say ,? OTHER ..6 not|never|no|had|did|forgot|ignored|still
        ^ @surprise|shock ,? surprise|horror
        @come|learned|grown|got|accustomed to expect|accept|tolerate from|of|with ..2 OTHER , ..6 not|no|nobody|never|nothing|late|little|again|hours
        OTHER ..14 @come|learned|grown|got|accustomed to expect|accept|tolerate from|of|with him|her|them $
        as|all|, so|too|ever|very @often ..1 with|from|in|at ..1 OTHER
        OTHER ..20 and @here we are .|!|$
        OTHER ..10 @par for the course
        AGENT ..8 for|in want|lack of|lieu a|of ..1 @better|kinder|politer|nicer word|term|phrase
        """,
        hit="The night desk had, shall we say, other things in mind.",
        sound="The night desk was, as the rota says, on call.",
        unless="question attackers commended future",
    ),
    Row(
        """
        @somehow ,? ..1 managed|contrived|manages|succeeded|conspired|missed|forgot|lost|mislaid|overlooked|convinced|persuaded|thought|believed|decided to|in|that|the|a|it|all|himself|herself|themselves
        @ghosting us|everyone|me|them
        did|does|do ..2 @somehow ..1 not
        """,
        hit="Ravi somehow managed to lose both keys.",
        sound="The packet somehow managed to pass both filters.",
        who=Who.OTHER,
        unless="question attackers commended future good-feat reasoned",
    ),
    Row(
        """
        AGENT ,? ..2 ,? @being AGENT ,|.
        """,
        hit="Then Ravi, being Ravi, pulled the whole tray.",
        sound="Then Ravi, being team lead, called the yard.",
        unless="question attackers future other-name",
    ),
    Row(
        """
        @typical|classic|peak|vintage|pure|trademark|quintessential|usual|standard AGENT move|moves|behaviour|behavior|stuff|play|energy|stunt|trick|thinking|attitude|nonsense|manoeuvre|maneuver|style|fashion|answer|excuse|logic
        @typical|classic|peak|vintage|pure|trademark|quintessential ..3 :team|:role|frontend|backend|infra|marketing|sales|ops|platform|devops|management|vendor ..1 move|moves|behaviour|behavior|stuff|energy|stunt|nonsense|manoeuvre|maneuver|attitude|logic|excuse
        ^ @usual|standard|customary shambles|circus|mess|chaos|excuses|excuse|nonsense|rubbish|sloppiness|confusion|silence
        useless|hopeless|clueless|unhelpful|helpful|lazy as @ever|usual|always
        ^ @leave it to OTHER to find|break|pick|choose|manage|miss|forget|push|merge|lose|blame|ruin|mess|discover|turn|get
        ^ @trust OTHER to find|break|pick|choose|manage|miss|forget|push|merge|lose|blame|ruin|mess|discover|turn|get|do
        @only OTHER could|can|would ..2 manage|break|lose|forget|miss|think|believe|contrive|turn
        who ..1 else @but OTHER
        @second|third|fourth|fifth|sixth|seventh|nth|umpteenth ..6 in a row that|which|where|when? ..1 OTHER has|have|had|'s|did|was|were ..3 ruined|broken|wrecked|missed|botched|torched|forgotten|set|killed|crashed|late|skipped|ignored|taken|blown|messed|screwed|tanked|sunk|failed|lost|wiped|not|asleep
        makes|made ..3 @outages|outage|incidents|incident|breakages|crashes|mistakes|screw-ups|slips|blunders|failures ..6 for|by|from|on OTHER
        what|as i|we|you|one|anyone would|'d|could|might ..2 @expect|expected from|of|by ..2 AGENT
        what|as i|we|you|one|anyone would|'d|could|might|have|'ve ..2 @expect|expected from|of that|those|this|these ..1 pairing|lot|bunch|crowd|outfit|pair|duo|gang|shop|firm|crew|combination
        if ..2 OTHER ..1 @knew|knows|know|learned|learns|learnt|could how? to? read|count|tell|write|spell|test|listen|plan|communicate
        some ..1 @genius|hero|joker|wizard|sage|einstein|comedian|mastermind|rocket-scientist|smartypants
        some ..1 @bright|clever spark|sparks|soul|mind|clogs|person
        done|finished|tired|sick|through|stop|stopped ..1 @covering|apologising|apologizing|excusing for ..3 OTHER
        done|finished|tired|sick|through|stop|stopped ..2 @excuses for ..2 OTHER
        @apparently|seemingly|evidently|presumably|supposedly ..2 for ..1 other|lesser|normal|ordinary|mere people|mortals|folk|teams|folks|others
        rule|rules|review|reviews|manual|manuals|procedure|procedures|test|tests|testing|checklists|documentation|policy|policies|process|instructions|freezes|freeze|deadlines|reading|waiting|asking ..8 is|are ..2 for @other|lesser|mere|others|beginners|wimps|mortals|cowards|losers|amateurs|everyone ..1 people|mortals|else|folks|teams|.|,|!|$
        truth|reality|facts|honesty and ..8 are ..1 two ..1 @different|separate|distinct|very ..1 things|worlds|matters
        AGENT and ..2 truth|reality|honesty|punctuality|testing|documentation|planning|quality|care|deadlines|discipline|order|tests|accuracy ..4 are ..1 two ..1 @different|separate|distinct ..1 things|worlds|matters
        what AGENT ..2 @understands|understand|understood|means|meant ..1 by|under|as|with ..2 "|“|'|‘
        took|takes|takes OTHER ..5 to ..3 @what is|was|should|would|anyone|others|any|amounts
        needed|took|spent|required|needs|takes ..6 for|on|over ..1 @what ..2 is|was|amounts|comes|amounted ..3 really|basically|actually|essentially|merely|little|not|no|nothing|only|just
        by|in ..1 keeping ..8 to @himself|herself|themselves|itself ,? AGENT
        way|style of ..1 working|operating|managing|coding|thinking ..16 @caught|come|comes|came ..1 up|back|home
        @yelling|screaming|shouting|breathing ..1 in|down|at his|her|their|our ..1 ear|ears|neck|necks
        AGENT 's @brain|mind|head|heart|thoughts was|were|seemed|is ..3 other|elsewhere|somewhere|holiday|off|not|home|weekend|clouds
        his|her|their @brain|mind|heart|thoughts was|were|seemed ..3 elsewhere|somewhere|holiday|off|not|home|weekend|clouds
        because|as|since he|she|they ..1 wanted|had|was|were|felt ..1 to|keen|desperate|itching|like ..2 @home|lunch|bed|pub|bored|lazy|early .|,|;|$|early|on|by|before
        too ..2 for his|her|their ..1 @taste|liking
        whatever OTHER ..2 was|were @thinking|smoking|drinking
        ^ fully|perfectly|well|quite|full @aware|knowing of|that|well ..10 , ..1 OTHER
        OTHER ..2 @kept|keeps ..8 to itself|himself|herself|themselves
        zero|little|scant|any|such ..1 @sense|feeling of ..1 urgency|responsibility|ownership|duty|shame|proportion
        @snarky|snide|sarcastic|smug|sneering|patronising|patronizing|condescending ..1 reply|post|answer|comment|message|tweet|email|mail|remark|response|note|tone
        """,
        hit="Typical Ravi move, wipe first and ask later.",
        sound="The typical move takes four minutes.",
        unless="negated question attackers future not-said commended",
    ),
    Row(
        """
        not|never|hardly ..2 give|gave|giving|gives ..1 a|two ..1 @damn|toss|hoot|fig|hoots|crap|monkey's|rat's
        gives|gave|give a @toss|damn|hoot
        our|the ..1 @friends|chums|pals at|in|from|over ..6 decided|chose|thought|managed|forgot|had|felt|saw|pushed|rebooted|changed|broke|took|went|pulled|helpfully|kindly
        one|you|i ..2 @wonder|wonders|wondering what|whether|how|why|if|at ..3 OTHER
        one|you can|could|may|might only @wonder|marvel|guess|despair|speculate|imagine what|whether|how|why|if|at
        @mind boggles|reels
        words @fail|failed me|us|one|him|her
        no @words for what|this|how|that|such
        no @words for ..3 AGENT
        it is|was a|an|quite|beyond ..2 @disgrace|scandal|outrage how|that|what|for|when
        as|like he|she|they @always|usually|invariably|habitually does|do|did
        @special|rare kind|sort|type|form|brand of ..1 talent|genius|skill|gift|stupid|stupidity|person|incompetence|courage
        takes|took ..1 some @doing|nerve|gall|cheek
        @blinded|seduced|dazzled|bewitched|intoxicated|tempted|lured|carried|flattered|hypnotised by|away ..8 , ..1 OTHER
        for|to OTHER ,? ..5 is|are|was|were ..3 @suggestions|suggestion|decoration|taste|optional|recommendations|folklore|fiction|luxury|noise
        @funny|strange|odd|curious|peculiar way of ..1 showing|helping|thanking|saying|treating|supporting
        , as OTHER @understands|understand|understood|sees|practises|practices it ,
        so|apparently this|that is what OTHER @call|calls|called|understands|considers
        my @foot|arse|backside $
        @looks|looked|look|reads|read as|like ..8 child|toddler|drunk|drunken|monkey|amateur|blindfolded|grudge|five-year-old|beginner|amateurs|beginners
        an @insult|affront to
        @masterpiece|masterclass|monument of|in|to
        @half-truths|evasions|untruths|falsehoods|prevarication|prevarications
        @excuse|excuses from|of|by ..2 AGENT
        came|come|comes|follow|followed the ..1 @excuses
        @fast and loose
        @believe it or not
        not @make it|this up
        with @friends|colleagues|partners|suppliers like
        as useful|helpful|much|good ..1 as a|an ..1 @chocolate|wet|glass|paper|blunt|ashtray|screen|inflatable
        AGENT 's @idea|notion|concept|definition|understanding of a|an|:ing ..3 is|was ..1 to|:ing|one|two|three|a|an|"|“
        """,
        hit="Dazzled by the brochure, the board signed.",
        sound="The sensor was dazzled by the lamp.",
        unless="negated question attackers future not-said commended conditional",
    ),
    Row(
        """
        AGENT ,? who ..2 @fancies|prides|imagines|considers himself|herself|themselves|itself
        AGENT ,? who ..1 has|have|had never @liked|trusted|accepted|understood|forgiven|learned|learnt|warmed|cared|bothered
        usual @suspects in|from|at ..4 team|department|desk|crew|office|ops|yard|room
        up the garden @path
        because|as|since it @suited|pleased|amused|flattered|bored him|her|them|his|their
        @what he|she|they wanted|wished|hoped|chose|preferred ..1 to ..1 see|hear|believe|find
        too @clever|smart by half
        rat's @nest
        nothing|everything|whatever OTHER @touches|touched
        like a @hawk
        he|she should|might|had ..1 @stick to
        above|beyond|over ..2 pay @grade
        attention @span of
        like ..1 @lemmings|headless|schoolboys|cowboys|amateurs|clowns|muppets
        AGENT 's @motto|mantra|credo|philosophy seems|appears|must|being
        a ..1 little|bit|touch|dose|dash|modicum of? ..1 @humility|modesty|courtesy|honesty|self-criticism|decency|manners|politeness|gratitude|realism would|might|could|'d
        """,
        hit="Ravi, who fancies himself a plumber, opened the valve.",
        sound="Ravi, who is a plumber, opened the valve.",
        unless="question attackers future not-said commended",
    ),
    Row(
        """
        @rage-quit|ragequit|rage-quitted|rage-quits
        @skill issue of|on|at|for|by
        AGENT @'s ..1 "|“ ..1 tiny|clever|brilliant|genius|obvious|final|five-minute|one-line|clean|elegant|smart|experiment|tweak|refactor
        @hero of the ..1 hour|day|night
        """,
        hit="The lead rage-quit the bridge.",
        sound="The skill matrix is on the wiki.",
        unless="question attackers future not-said commended",
    ),
)
