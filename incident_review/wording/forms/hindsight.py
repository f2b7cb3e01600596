"""Certainty that only hindsight gives, and words that belittle what people saw or did."""

from incident_review.wording.form import Form, Row, Who

FORM = Form(
    name="hindsight",
    rank=35,
    rows=(
        Row(
            """
            in|with|of ..1 @hindsight|retrospect !of|review|bias|in|one
            ^ @hindsight|retrospect ..12 was|were|had|should|would|could|is|shows|showed|tells|suggests|makes|made
            @looking back|backwards|backward ,|now ..20 was|were|should|could|would|had|is|obvious|clear|clearly|cost|lost
            @hindsight is
            @knowing what :subject_pronoun ..1 know|knew
            :subject_pronoun now @know what|that ..4 should|ought|had
            as everyone|it now|all|turned @know|known|knows
            with the @benefit|luxury of
            @monday-morning|armchair
            """,
            hit="Knowing what we know now, we would have moved the sessions last year.",
            sound="The dashboard is in the knowledge base.",
            unless="question as-yet-likely we-know restated",
        ),
        Row(
            """
            only|just a @matter|question of time
            was|were|is|are|been ..1 @bound|doomed|destined|fated to ..1 happen|fail|break|go|come|fill|end|run|blow|cause|repeat|occur|collapse|crash|fall|be
            was|were @always going to !take|need|require|last|cost
            @waiting to happen|go|fail|explode|blow
            no|little|small|hardly|not|without ..2 @surprise|surprising|surprisingly|surprised|news|wonder|revelation|secret ..2 to|that|,|for|.|the|a|our|this
            it|this|that|which should ..1 come|be as? no @surprise
            @unsurprisingly|inevitably|predictably|unavoidably !named|sorted|ordered|sized|generated
            @sooner or later
            writing ..4 on the @wall
            ask|asks|asked|asking for @trouble
            @plain|clear as day|daylight|glass
            was|were , ..4 , :degree* @predictable|inevitable|foreseeable|avoidable|preventable|unsurprising|needless
            !latency|rate|order|load|traffic|growth|throughput|performance|duration|behaviour|behavior|names|values|ids was|were|is|been :degree* :adverb* @predictable|inevitable|foreseeable|preordained|avoidable|preventable .|,|;|:|and|from|given|once|after|because|since|when|under|for|to|with|by|the|as|had|if
            ^ ..1 @predictable|foreseeable|inevitable result|outcome|consequence|effect
            end|ended|ends|ending @badly
            end|ended|ends in @tears
            was|is|were :adverb* @obvious|plain .|;|!|from|all|to|now|when|once
            was|is @clear all|for
            @rest is history
            @murphy 's|was|struck|strikes|had|at|would|obliged|again|applied|applies|of|in
            all|only ..1 it|that|they|we|he|she was? @takes|took|needed|required ..5 was|is|to
            all AGENT @needed|required ..5 was|is
            it @only takes|took|needed|required a|an|one|single
            are|is|was all it|that @takes|took|needs|needed
            the error message @says|said :adverb? so|it|exactly|precisely|as|everything|all|literally|right
            in plain @english
            would have @been a|the ..1 start|thing|order|move|place|beginning|way
            @surprise|shock|news to no one
            @crystal clear
            like a sore @thumb
            a @mile off|away
            little|small|no @wonder
            @foregone conclusion
            what did|do they|you|we|he|she @expect
            was|were never @going to
            had|was|were to @happen|fail|come|end sooner|badly|eventually|one|in
            the @inevitable happened|came|occurred|outage|crash|failure
            surprised|surprises|surprise @nobody|noone
            @surprised|surprises|surprise no one
            should ..1 @surprise|astonish nobody|no|us
            to nobody|everyone 's @surprise
            to no one 's @surprise
            any @fool|idiot
            not need|have|take|require to @be a|an ..3 to see|know|tell|spot|guess|foresee|notice|predict|understand|realise|realize|work|find|figure
            not @need|take|require a|an ..1 expert|genius|engineer|scientist|specialist to
            no|little|not ..3 @expertise|skill|knowledge|imagination|foresight|insight|experience to see|know|tell|spot|guess|foresee|notice|predict|understand|realise|realize|find
            @textbook case|example
            @recipe for disaster|trouble
            disaster|accident|failure|incident|outage @waiting to|for
            ticking|time @bomb
            saw|see|seen ..2 @coming
            could|should ..2 see|seen ..2 @coming
            @told you|them|us so
            @signs|evidence|clues|warnings|hints|signals ..2 were ..1 there|plain|obvious|clear|everywhere|unmistakable
            all the @signs|warnings|clues|hints
            clearly|easily|entirely|totally|perfectly|completely|wholly|fully|eminently|plainly|obviously|utterly|quite|readily|so|an @preventable|avoidable|foreseeable|predictable
            was|were|is|an|a|this|of ..1 @preventable|avoidable|foreseeable|needless|self-inflicted|inexcusable|unforced outage|incident|mistake|error|failure|downtime|loss|breach|disaster|mess|crisis|delay|situation|wound|problem|and|,|.|by
            @self-inflicted|unforced
            @needless to say ,? ..10 was|were|had|did|failed|broke|nobody|not|none|went
            it goes without @saying
            goes without @saying
            ^ of @course ,? OTHER
            ^ of @course ,? nobody|none|no|we|the|it ..6 was|were|had|did|failed|filled|broke|went|came|fell|could|would|should
            , of @course , :auxiliary
            AGENT ..1 , of @course
            :auxiliary of @course
            of @course OTHER
            @wrongly , ..1 as it
            @wrongly as it
            """,
            hit="A leak was only a matter of time.",
            sound="Restarts are a matter of seconds on the new hosts.",
            unless="future conditional attackers risk i-am",
        ),
        Row(
            """
            it|this|that|which|these|those|some|signs was|were|is|been ..2 @obvious|predictable|foreseeable|inevitable|self-evident ..6 that|to|from|for|at|,|.|even
            it|this|that|which should|must have ..2 @evident|apparent ..6 that|to|from|for|at|,|.|even
            it was :adverb* @plain that|from|to
            it|this|that was|were :degree* @evident|apparent all|already|early|long|to
            it was @evident|apparent ..14 , yet|but
            it was :adverb* @possible|easy to spot|notice|detect|foresee|predict|see this|that|it|the|how|why|what
            @answer|clue|clues|explanation was|were ..2 in|on|there|right|sitting
            telling|told|showing|showed|saying|said ..6 all @along
            says|said|states|stated ..1 in @bold|red|capitals
            :subject_pronoun|everyone|everybody @knew ..1 this|it|that would|could|was|might happen|fail|come|break|going|end
            @unnecessarily|needlessly|unacceptably|inexcusably|avoidably long|slow|late|prolonged|delayed|extended|complicated
            after the @fact ,? it|this|the|we ..8 plain|clear|obvious|evident|should|could|would
            it is|was|'s :degree* @clear|obvious|evident|apparent that ..8 mistake|wrong|bad|poor|should|failed|lacked|insufficient|inadequate
            should|must|ought|might|would|could ..1 have been? ..1 @obvious|clear|plain|apparent|evident|self-evident|foreseeable|predictable|unmistakable|noticeable
            @obvious to ..2 AGENT
            @obvious to ..2 anyone|anybody|everyone|everybody|all
            !tried|try|trying the ..1 @obvious|glaring|blatant ..1 sign|signs|mistake|error|choice|thing|warning|warnings|problem|flaw|fault|gap|bug|omission|clue|answer|step|question|risk|danger|solution|conclusion|symptom|symptoms
            @glaring|glaringly|blindingly|blatantly|patently|abundantly
            a|an|the|this|another|some|any ..1 @avoidable|preventable|foreseeable !future|that|in|by|if|or
            error|mistake|fault|problem|bug|mismatch|typo|cause|sign|signs|warning|discrepancy|gap|leak ..3 was|were :degree* @easy|simple|trivial to spot|see|notice|find|avoid|prevent|detect|catch|identify|recognise|recognize|foresee
            documentation|docs|manual|runbook|readme|instructions|procedure|ticket|email|advisory was|were :degree* @clear|explicit|unambiguous|unequivocal about|on|that|here|in|:|.|,
            risk|risks|danger|weakness|weaknesses|problem|issue|defect|flaw|gap ..4 had been :adverb* @known ..1 for|since|about
            @signs|indications|symptoms|warnings ..4 were|had ..2 visible|present|apparent|evident|there ..2 long|weeks|days|hours|before|already|beforehand
            there was|were|had been? :adverb* clear|obvious|unmistakable|plain @warning|warnings|signs|hints|clues
            @painfully !slow|slowly
            @plain|clear|obvious ..1 to see|everyone|anyone
            in @plain sight|view
            right|from under|before|in ..2 @noses|nose|eyes
            staring|stared|stare|glaring|peering|slapped|hitting ..5 in|right ..1 @face|eye|eyes|noses
            hiding|hidden in @plain
            no @brainer
            @clear|obvious|evident|plain|apparent from the ..1 start|beginning|outset|first|onset
            @clear|obvious|evident|plain|apparent from day one
            from the ..2 start|beginning|outset|onset|first ..4 it|this was :degree* :adverb* @clear|obvious|evident|apparent|plain that
            as early as ..4 it|this was :degree* :adverb* @obvious|evident|apparent|plain that
            everyone|everybody|anyone ..1 @knew !their|his|her|where|each|who
            everyone|everybody in|on|at ..3 @knew !who|where|how|what|their|his|her|whom|which
            @right there ,? in|on|for|before|at
            @there for ..2 all|everyone|anyone to
            @no-brainer|child's|elementary
            all AGENT had|needed|have to @do
            all it|that would have @taken|needed|required
            all that @stood between
            how @hard|difficult can|could|is
            hard|difficult to @miss|overlook|ignore
            impossible|difficult|hard to @miss|overlook
            one|a|single|quick|simple|brief|second|closer|mere ..1 @glance|look|peek|grep ..5 would|could|might|'d|was
            as? @any|every ..2 :role|engineer|operator|reader|schoolboy|child|beginner|fool|shop would|could|'d|should|knows ..1 have|know|see|tell|notice|spot|realise|realize|understand|recognise|recognize|expect|guess|that|will
            could|might|would|should|will :adverb* have :adverb* @guessed|foreseen|predicted|anticipated
            """,
            hit="It was obvious that the tank would overflow.",
            sound="As there was no obvious pattern we sorted the hosts by kernel.",
            unless="attackers absent future denied-inside took-look soon-known nobody-could",
        ),
        Row(
            """
            AGENT @clearly|obviously|evidently|plainly|surely|blatantly|patently|undoubtedly|manifestly|self-evidently|conveniently|visibly ..1 :past|not|had|was|were|should|could|would|ought|must|never|has|have|is|are|misread|thought|put|set|let
            AGENT had|has|was|were|did|have|should|could|must|would|ought|'d|is|are @clearly|obviously|evidently|plainly|simply|surely|merely|apparently|blatantly|patently|undoubtedly|manifestly
            ^ :word? ,? @obviously|clearly|evidently|plainly|surely|undoubtedly|manifestly|patently ,? AGENT
            ^ :word? ,? @obviously|clearly|evidently|plainly|surely|undoubtedly|manifestly|patently ,? the|this|that|these|our|it|there|no|a|an|more|better|too|nobody|whoever|someone ..12 should|ought|not|never|wrong|mistake|fault|was|were|had|did|nobody|pointed
            @clearly|obviously|evidently|plainly did|does|had|was|were|has|have|could|knew not
            had|was|were|has @clearly|obviously|evidently|plainly not|never been? :human_participle|learned|learnt|enough|tested
            , but AGENT @evidently|clearly|obviously|apparently
            must|should @surely have
            AGENT ..3 @must :adverb* have :adverb* known|seen|noticed|realised|realized|heard
            """,
            hit="Ravi clearly misread the situation.",
            sound="Both peaks show up clearly on the third chart.",
            unless="attackers future conditional ability",
        ),
        Row(
            """
            @clearly|obviously|evidently|plainly|blatantly|patently|undoubtedly|manifestly :past|not|had|knew|saw|thought|let
            """,
            hit="The engineer on call plainly knew about the spare disk.",
            sound="The second disk plainly had the same fault.",
            who=Who.HUMAN,
            unless="attackers future conditional ability negated",
        ),
        Row(
            """
            did not @even
            @never even
            not @even :care_base|look|check|read|ask|open|try|bother|notice|think|know|test|care
            could|might|would|should @easily have :participle
            """,
            hit="Ravi did not even open the manual.",
            sound="The attacker simply tagged another commit.",
            who=Who.HUMAN,
            unless="attackers future conditional bad-outcome",
        ),
        Row(
            """
            @simply|just|merely|only had|needed to !wait
            had|needed @only|just|merely|simply to !wait
            """,
            hit="Ravi just had to read the manual.",
            sound="We just had to wait for the pumps to drain.",
            who=Who.OTHER,
            unless="attackers future conditional",
        ),
        Row(
            """
            @simply|just|merely|only had|needed to ..1 look|read|ask|check|call|test|scroll|search|count|compare|glance|press|click|hit|flip|open|revert|roll|page|phone
            would|'d @simply|just|merely|only have had? to
            """,
            hit="Only had to press the green button.",
            sound="Only had the green button.",
            who=Who.HUMAN_OR_NONE,
            unless="attackers future conditional",
        ),
        Row(
            """
            @simply|merely|just :past|put|set|let|ran ..8 without|hoping|regardless|anyway
            @simply|merely :past|put|set|let|ran|was|were|not
            """,
            hit="Ravi simply restarted the primary.",
            sound="We simply waited for the replica to catch up.",
            who=Who.OTHER,
            unless="attackers future conditional",
        ),
        Row(
            """
            was|were|is|are :degree* @self-evident|self-explanatory|unmistakable|undeniable|inescapable|manifest|foreordained|preordained|ineluctable|inexorable
            was|were :degree* @unambiguous .|,|and|in|from
            was|were ..1 @obviously|manifestly|patently|blatantly|glaringly|plainly|undeniably|unmistakably|indisputably|unquestionably|undoubtedly|laughably|embarrassingly|ridiculously|absurdly !generated|copied|produced|created
            was|were|is|are ..1 @clearly|visibly|self-evidently ..2 wrong|insufficient|inadequate|unfit|mistaken|mistake|error|flawed|broken|bad|poor|unsuitable|overdue|unwise|foreseeable|avoidable|preventable|predictable|doomed|asking|unacceptable|impossible|misguided|dangerous|risky|wrongly
            was|were ..1 @clearly|visibly far|much|way|too
            had @clearly|obviously|plainly been warning|pointing|showing|signalling|signaling|telling|visible|known|there|building|coming
            was|were|is|proved|remained ..1 :degree* obvious|evident|apparent|plain|clear ..1 in|with ..1 @hindsight|retrospect
            :subject_pronoun all @knew|know
            :subject_pronoun @knew|know full|perfectly|damn|better ..1 well|that|than|.|,
            everyone|everybody|all ..2 @knew|knows|understood ..3 was|were|would|dying|coming|bound|never|better|happen|that
            as @warned|feared|foretold|foreseen|prophesied !by
            just|exactly as|like ..2 had? ..1 @predicted|warned|feared|foretold
            as ..1 was|were|is ..1 to be @expected|feared|foreseen|anticipated
            only to be @expected
            as|it could|might|would|should have ..1 been ..1 @expected|foreseen|anticipated|predicted|foretold|imagined|guessed
            as @anyone|anybody|everyone|everybody ..1 would|might|could|should|will ..2 expect|expected|imagine|imagined|guess|guessed|predict|predicted|anticipate|foresee|see|seen|tell
            ^ sure @enough , ..10 knew|known|warned|feared|dying|never|told|expected|predicted
            ^ and? @naturally ,|the|a|an|this|that|it|nobody|no|none|we|they
            , @naturally ,
            ^ @duh|doh|surprise|shocker|newsflash|shockingly|lo ,|:|!|.|and
            ^ @hardly surprising|surprisingly|a ..2
            @newsflash|shocker :
            @lo and behold
            no prizes|prize|points|marks for @guessing|guess
            go @figure
            big @surprise|shock
            what a @surprise|shock
            who would have @thought|guessed|known|imagined|expected
            ^ @guess what|who|which ..1 ,|:|happened|!|broke
            @stands|stood to reason
            only @logical|natural that
            goes|went ..1 to @show
            @proves|proved|proving my|our|the point
            needs|need|needed|takes|took no @explanation|genius|crystal|phd|rocket|detective|oracle|prophet
            not|no|hardly|without ..1 take|need|require|have|be|exactly|needing|rocket|a|quite ..3 @genius|phd|rocket|oracle|prophet|clairvoyant|sherlock|detective|einstein|fortune-teller|mathematician|mind-reader|psychic|doctorate|crystal
            @rocket science|scientist|surgery
            brain @surgery
            it was|is perfectly|completely|absolutely|totally|painfully|abundantly|quite|patently @clear that|to|from|.
            as any|every ..2 @knows|understands ,|will|.
            could|can ..1 hardly|scarcely|barely|not|never have been ..1 @clearer|plainer|simpler|easier|louder
            could|can not have been ..1 more|any ..1 @obvious|plain|explicit|blatant|clear|visible
            that this|it|the ..8 should|ought to? have been @clear|obvious|plain|apparent|known
            only @ever a question|matter of
            fix|solution|remedy|answer|workaround was|is :degree* @trivial|laughable|banal|childishly
            fix|solution|remedy|answer|workaround|repair|recovery was|were as @simple|easy|trivial|basic as
            was|were :adverb* visible|clear|obvious|evident|apparent|recognisable|recognizable at a|one|first @glance
            was|were @clearly|plainly|explicitly documented|stated|described|written|marked|labelled|labeled|signposted|announced|spelled|spelt
            risk|risks|danger|dangers|hazard|weakness|weaknesses|fragility ..6 was|were|had :adverb* well|widely|perfectly|commonly|long been? @known !and
            nobody|none|noone|no ..8 could have :adverb* @missed|overlooked
            was|is|were|are :degree* @trivial ..3 , ..1 yet|but
            @inevitability of
            log|logs|message|error|output|console|alert|email|ticket|docs|documentation|manual|banner|page|readme|runbook|warning ..1 @literally|plainly|clearly|explicitly says|said|say|read|told|states|stated|spelled|warned|warns|pointed|named
            no ..1 great|big|deep|real @mystery|secret|puzzle|riddle
            no ..1 @mystery|coincidence|shock that|to|why|,|.
            is|was no @secret|accident that
            @simplicity itself
            child 's @play
            would|could|might|should|'d have ..1 been :degree* @easy|trivial|effortless|painless|straightforward|simple|elementary|child's|obvious|plain|a-breeze to|for|enough|matter|and|.
            would|could|might|should|'d have been ..1 a|an|the|no ..1 @trivial|easy|simple|five-minute|two-minute|ten-minute|one-minute|one-line|one-liner|two-line|matter|trouble|breeze|doddle|no-brainer|cinch|effort
            was|were|is :degree* @trivially|ridiculously|laughably|embarrassingly|absurdly|dead|stupidly|childishly easy|simple|obvious|avoidable|preventable
            would|could|might|'d ..1 have ..1 @taken|cost|required|needed ..4 seconds|minutes|minute|moment|second|hour to check|look|read|test|verify|spot|see|notice|ask|fix|find|add|grep|review|confirm|revert|realise|realize|tell|write
            would|could|'d|should have ..1 taken|cost|required|needed|been ..1 one|a|single ..1 @keystroke|keystrokes|click|clicks|grep|glance
            would|could|'d have ..1 @taken|cost|needed|required ..1 only|just|barely|merely|mere|less|nothing|little ..2
            would|could|'d only|just|barely|merely have @taken|cost|needed|required
            needed|required|took|needs|takes ..1 nothing|no ..1 more|than ..1 @than
            a|one|single|the|briefest|quick|cursory ..3 @glance|look|peek ..5 would|could|might|should|'d have
            the @slightest|merest|briefest|smallest|least|faintest ..3 would|could|might|should|was|were
            @kindergarten|schoolboy|textbook|rookie|beginner|amateur|novice|first-year ..1 mistake|error|stuff|slip|oversight|blunder|precaution|physics|maths|math|material|hygiene
            common @knowledge|sense
            @basics of
            @basic ..1 hygiene|competence|precaution|precautions|diligence|arithmetic|caution
            first @place|thing ..2 anyone|anybody|any|everyone|one|you ..1 would|should|looks|learns|checks|look|learn|check|learned|learnt
            @anyone|anybody|everybody|everyone|whoever ..8 would|could|should|might ..1 have ..1 seen|told|known|guessed|noticed|spotted|predicted|realised|realized|understood|worked|expected|done|recognised|recognized|figured|warned|caught
            @anyone|anybody|everybody|everyone ..6 would|could|can|should|will see|tell|know|guess|notice|spot|predict|realise|realize|understand|agree|expect that|from|how|what|coming|why|this|it
            anyone|anybody|everybody|everyone !who ..4 @knows|understands|realises|realizes that|you|how|what|not|better|this
            any|every|even|a|an|most|your ..1 @schoolchild|toddler|schoolboy|schoolgirl|beginner|novice|layman|layperson|grandmother|granny|grandma|newcomer|amateur|rookie|undergraduate|first-year|five-year-old|idiot|fool|half-wit ..1 would|could|can|knows|sees|might|should|understands
            any|every @competent|decent|half-decent|self-respecting|sane :word
            any|every|even a|an|the|our|my? ..1 @child|intern|trainee|student|junior|dog|mother|cat ..1 would|could|can|knows|sees|might|should|understands
            a @child would|could|can|knows|sees
            only a|an ..1 @fool|idiot|madman|amateur|beginner|novice|lunatic|genius
            not|never|no ..2 be|been|have|so @clearer|plainer|simpler|easier|louder|starker
            could|can not ..3 more|any ..1 @obvious|plain|explicit|blatant|clear
            @nothing|little|hardly could|be|would|is have|be|been|have ..2 simpler|easier|clearer|plainer|more
            @plain|clear|obvious|evident for ..2 all|everyone|anyone|everybody to|who|with
            @plain|obvious|evident to ..1 see|behold|everyone|everybody|anyone|all|anybody
            in @black and
            in ..1 bold|capital|red|large|big|block|huge @letters|type|capitals
            @shouting|screaming|crying|yelling|screamed|shouted|cried|begging|begged ..1 at|out|for|from ..1 us|them|him|her|the|help|attention|trouble|everyone
            should|would|must ..1 have ..1 rung|rang|set ..3 @bell|bells|alarms
            alarm|warning @bells
            @red flag|flags
            dead @giveaway
            @tell-tale|telltale sign|signs
            warning|danger ..1 @signs ..3 were|had|unmistakable|ignored|there|everywhere
            beyond|without|no|any|little ..1 @doubt ..1 that|,|about|the|whatsoever ..6 should|was|were|had|would|could
            @unquestionably|undeniably|indisputably|indubitably|self-evidently|incontestably|unmistakably|manifestly|patently ,|the|should|a|was|were|not|wrong|have|is|had
            only ..1 one ..2 @outcome|ending|conclusion !in|per|for
            only ..1 one @way|direction ..1 this|it|that ..1 could|would|was|to
            could|can|would only @end|go ..2 badly|one|tears|disaster|wrong|downhill
            was|were|seemed ..1 @certain|sure|guaranteed|ordained|fated|destined|doomed|bound|condemned to|from|for ..1 fail|break|happen|go|end|blow|fall|collapse|cause|crash|failure|disaster|bite|come|run|lead|trip|hit|haunt|backfire|day
            a|an ..1 @certainty|inevitability|foregone|given|formality from|that|,|.|once|given|as
            had|have|has|got it|this ..1 @coming
            had to @happen|fail|break|come|blow|backfire ..1 sooner|eventually|one|someday|some|sometime
            @tempting|tempted|tempt fate|providence|disaster
            playing|played|play with @fire
            skating|walking|treading on ..1 @ice|eggshells
            on ..1 @borrowed time
            an ..1 @invitation to|for ..2 trouble|disaster|fail|failure|failures|attack|attackers|chaos|mistakes|errors
            @begging|crying|screaming|praying|itching ..1 for|to ..1 trouble|disaster|be|it|happen|fail|break|attention
            @disaster|trouble|catastrophe|calamity|trainwreck|train-wreck was|waiting|in ..1 programmed|inevitable|waiting|certain|looming|making|foreseeable|predictable|preordained
            an|the @unavoidable|inevitable|inescapable|predictable|foreseeable|logical ..1 consequence|result|outcome|happened|end|failure|outage|crash|conclusion
            @unnecessary|needless|pointless outage|incident|downtime|failure|disaster|loss|accident|mess|pain|delay|suffering
            not|never ..1 need|needed|have|had ..1 have|to ..1 @happened|happen|occurred|occur
            could|might|would|should so @easily|readily|simply
            could|might|would|should ..1 @easily|readily|simply|trivially have ..1 been
            not ..2 @hard|difficult to see|guess|work|predict|imagine|foresee|understand|tell|find|spot|figure|read|check|know|realise|realize
            should @never have ..1 happened|been|come|got|gone|left|reached|passed|made
            with the wisdom|clarity|knowledge|advantage|eyes|privilege of @today
            with|in ..1 @20/20|twenty-twenty
            @retrospectively ,|it|the|this|one|we ..8 was|were|should|could|would|had|is
            @looking back|backwards|backward at|on|over ..12 should|could|would|obvious|clear|clearly|cost|lost
            @looking back|backwards|backward at|on|over ..2 decision|decisions|event|events|incident|outage|timeline|week|night|day|evening|weekend|response|migration|rollout|change|release|it|this|that|how ..16 was|were|had|is
            @seen from today|now
            now|today ..1 that ..1 we @know|understand what|better
            @told|warned ..1 you|us|them|him|her|everyone ..1 so|often|repeatedly|enough
            too|so @obvious|clear|plain|blatant ..1 to|for|that ..1 miss|overlook|ignore|need|anyone|mention
            @obvious|blatant|flagrant|egregious|gaping|howling mistake|error|blunder|oversight|omission|flaw|gap|fault|hole|signs|warning|warnings|risk|danger|precaution|failure|contradiction|red|clue|consequence
            as @obvious|plain|clear|evident|blatant as ..1 day|daylight|can|could|it|glass|a|mud|nose
            under|beneath|before|in|past ..1 our|their|his|her|everyone's|your|everybody's|'s very? @noses|nose|eyes|face|faces
            right in @front of
            @fate|inevitable|inexorable caught|took|ran|happened|march|struck
            the @rest ,|was|is as ..1 they|history|we
            @famous last
            @classic case|mistake|error|blunder|rookie
            if @hindsight
            @simply|merely|purely a ..1 matter|question|case of
            was|were|is|be @simply|merely|just a|an|as ..1 matter|question|case|simple|oversight|easy of
            , of @course .|;
            is|was|are|were , of @course ,
            and|but|so|which|, of @course ,? OTHER
            and|but|so|which|, of @course ,? the|it|this|that|nobody|no|there|failed|broke|went|was|were|had|did|could
            ^ of @course the|a|an|no|that|this|all|it|every|one|there|they|we|i ..12 was|were|did|had|could|would|failed|broke|went|fell|took|filled|ran|made
            as @luck|fate|murphy|murphy's|irony would|had|law
            @murphy's law
            @ironically|tellingly|unbelievably|incredibly|astonishingly|amazingly|bafflingly|inexplicably|mind-bogglingly|remarkably ,|enough|nobody|no|none|not|the ..8 nobody|no|not|never|none|still|failed|without
            """,
            hit="The mismatch between the two firmware versions was self-evident.",
            sound="The panel shows the two peaks that Ravi saw at 10:04.",
            unless="attackers future conditional question risk absent denied-inside nothing-was saw-none not-before",
        ),
        Row(
            """
            AGENT must|should|ought :adverb* ..1 have :adverb* been ..1 @aware|conscious|obvious|clear
            AGENT @knew|know better
            AGENT @knew|know ..1 full|perfectly|very|damn|exactly|all ..1 well|that|about|too|what
            AGENT ..2 @surely|undoubtedly|obviously ..1 :past|not|had|was|were|should|could|would|must|known|knew|saw|seen|aware
            ^ @surely AGENT
            ^ @surely someone|somebody|the|one|we
            ^ @clearly|evidently|obviously|plainly , ..14 should|ought|not|never|wrong|mistake|nobody|no|insufficient|inadequate|failed|enough
            """,
            hit="They knew full well that the disk was dying.",
            sound="The dashboard knew two states, red and green.",
            unless="attackers future conditional ability question",
        ),
        Row(
            """
            been|were|was there all @along
            @obvious|evident now that|,|.
            """,
            hit="The signs had been there all along.",
            sound="The second queue was there all day.",
            unless="attackers future question negated",
        ),
        Row(
            """
            @speaks|spoke|speak for itself|themselves
            @blind|deaf man|person|woman ..1 could|would|can
            with open @eyes
            the penny|coin @dropped|drops|drop
            """,
            hit="The date of the last test speaks for itself.",
            sound="The team lead spoke for the vendor.",
            unless="question attackers",
        ),
        Row(
            """
            spent|spend|spends|spending|wasted|lost|losing|wasting @too|way|far ..2 much|many ..1 time|effort|hours|minutes|energy
            @spent|spend|spending :degree* too|way|far too? long :ing|on|in|with
            too much|many time|effort|hours|minutes ..1 was|were|had ..2 @spent|lost|wasted
            time|minutes|hours|hour was|were ..1 @wasted|squandered|lost !.|,|;
            notification|communication|escalation|response|announcement|warning|decision|notice|declaration ..8 too @late
            took|taking|takes|taken us|them|everyone? way|far|much|entirely|clearly @too long to :care_base|find|realise|realize|get|diagnose|understand|discover|declare|post|publish|contact|figure|identify
            focus|focused|focusing|focussed|focussing|concentrated|concentrating|looking|looked|searching|searched|chasing|chased|digging ..2 in|on|at|down ..1 the @wrong
            @put|putting ..1 focus|attention|effort|efforts ..1 in|on|into the wrong
            """,
            hit="We spent way too much time on the first pump.",
            sound="The job spent too much memory on the first index.",
            unless="attackers future question",
        ),
        Row(
            """
            was|were|been :degree* :adverb* @inadvisable|ill-advised|unwise|imprudent|inexcusable|indefensible|unjustifiable
            ^ :ing ..14 is :adverb* @inadvisable|ill-advised|unwise|imprudent|inexcusable|indefensible|unjustifiable
            this|that|which|it is|was :degree* :adverb* @unacceptable !to|load|latency
            delay|response|communication|decision|choice|practice|behaviour|behavior|silence|wait|process|situation|handling|time ..4 was|were :degree* :adverb* @unacceptable !to
            delay|outage|incident|downtime|wait|escalation|confusion ..2 was|were :adverb* @unnecessary|needless|pointless
            spent|took|wasted|lost|taking an? @excessive|inordinate|disproportionate|unreasonable|ridiculous amount
            this|which|response|delay|handling|communication ..4 was|were not :adverb* @acceptable
            was|were :degree* @wrong|mistaken|naive|foolish|optimistic|premature|short-sighted to :care_base|assume|trust|rely|believe|skip|deploy|run|restart
            is|are ..1 @obviously|clearly ..3 fail|failure|mistake|wrong|mess|error|unacceptable|blunder|oversight|negligence
            :ing ..12 was|is|were not ..1 good|great|wise|smart|sensible @idea|choice|move|decision
            it|this|that|:ing ..12 was|were|proved a|an|the? :degree* bad|poor|terrible|awful|foolish|wrong|questionable @idea|choice|move|decision|call
            was|were a|an :degree* ..1 @shambles|fiasco|farce|debacle|disgrace|train-wreck|trainwreck
            handover|communication|comms|response|rollout|process|planning|coordination|handling|preparation|escalation|decision|launch|release|migration|call ..6 was|were a|an :degree* ..1 @mess
            """,
            hit="Draining both tanks on a Friday was inadvisable.",
            sound="Draining both tanks was advisable at that point.",
            unless="attackers future question",
        ),
        Row(
            """
            could|can @easily|plainly|clearly see|tell|guess|predict|foresee|have
            @walked|looked|scrolled|clicked|sailed|stared|gazed|read|drove right|straight|clean past|over|through
            """,
            hit="The desk could easily see that more than one ward was hit.",
            sound="The page can clearly be read from the door.",
            who=Who.HUMAN,
            unless="question attackers negated future purpose",
        ),
        Row(
            """
            as? @any|every|each|most ..2 :role|foreman|child|apprentice|engineer|operator who|with ..10 would|could|'d|should|knows|learns|understands ..1 know|have|see|tell|notice|spot|recognise|recognize|that|you|not|better
            as? @anyone|anybody|everyone|everybody|whoever who|with|'s ..10 knows|understands|learns|learnt|appreciates that|you|not|better|how|,
            @anyone|anybody|everyone|everybody|whoever ..10 could|would|can|will :adverb* see|tell|know|guess|notice|spot|realise|realize|understand|predict :adverb* that|from|how|what|coming|why|this|it|at
            @anyone|anybody|everyone|everybody|whoever glancing|passing|looking|reading|walking|watching|opening|driving|listening|scrolling|standing ..10 could|would|might|must|should ..1 have ..1 seen|known|told|noticed|spotted|guessed
            as any|every|each ..2 :role|schoolchild|child|apprentice|foreman|beginner ..2 @learns|learnt|learned|understands|appreciates|realises|realizes|remembers|told|taught
            to any|a|every ..2 @eye|eyes|observer|reader|mind ..2 it|this|that|the
            """,
            hit="Any foreman who has been through a flood would know that the gate goes first.",
            sound="Any foreman who has been through the course may sign the sheet.",
            unless="attackers future question risk if-clause not-before",
        ),
        Row(
            """
            hardly|scarcely|barely|not|no ..2 need|needs|needed|bear|bears|require|requires|want|wants ..1 @saying|stating|explaining|spelling|repeating|mentioning|stressing|emphasising|emphasizing|reminding|elaboration
            should|ought not|never|hardly ..1 to? have|need to be @explained|said|told|spelled|spelt|pointed|reminded|stated|repeated|taught
            so @obvious|plain|glaring|blatant|elementary|patent|evident|unmistakable|clear was|were|is the|this|that|it|all|these|those
            so ..1 @obvious|blatant|glaring that ..1 even|anyone|a|an|everyone|one|you|no|anybody
            too|so @obvious|plain|blatant to ..1 need|miss|overlook|ignore|mention|require
            could|can ..1 hardly|scarcely|barely|not|never be|have|been ..2 @clearer|plainer|simpler|easier|louder|starker|blunter
            could|can ..1 hardly|scarcely|barely|not|never be|have ..1 been? any? more @obvious|plain|explicit|blatant|clear|visible|direct|blunt|prominent
            @hardly|scarcely|barely subtle|hidden|invisible|cryptic|arcane|obscure|news|rocket|brain|complicated|inconspicuous
            not @exactly|precisely|particularly subtle|hidden|hard|difficult|rocket|brain|cryptic|arcane|obscure|complicated|a ..1
            """,
            hit="It should hardly need saying that a red tag means stop.",
            sound="The new flag needs one more line in the manual.",
            unless="attackers question if-clause praise",
        ),
        Row(
            """
            it|that 's|is|was|seems|remains|still ..3 @wild|crazy|mad|insane|nuts|bonkers|mind-boggling|baffling|bewildering|inconceivable|incomprehensible|inexplicable|mystifying|ridiculous|absurd|laughable|farcical|scandalous|shocking|unbelievable|preposterous|ludicrous that|how
            it|that 's|is|was|seems|remains|still ..3 @astonishing|astounding|amazing|incredible|staggering|remarkable|striking|extraordinary|surprising|strange|odd|puzzling|curious that ..12 not|nobody|never|no|none|anyone|anybody|only
            it|that 's|is|was|seems|remains|still ..3 hard|difficult|impossible to @believe|fathom|credit|comprehend|imagine|justify|excuse that|how|why
            it|that 's|is|was|seems|remains|still ..3 hard|difficult|impossible to @understand|see|explain how|why AGENT
            it|that 's|is|was|seems|remains|still ..3 hard|difficult|impossible to @understand|explain how|why ..6 was|were not? :adverb* :human_strict|muted|left|allowed|ignored|closed|disabled|used|kept|run
            nobody|none|who|one can|could|should ..2 @surprised|astonished
            in :possessive right @mind|minds|senses
            @takes|took|needs|needed no|little ..3 to see|know|tell|spot|guess|notice|predict|understand|realise|realize that|how|what|why|this
            need not @be a|an ..2 to see|know|tell|spot|guess|notice|predict|understand|realise|realize that|how|what|why|this
            all ..2 @pieces|ingredients|dots were there|on|lying
            in the @light of what ..1 followed|happened|came|we
            in the @light of later|subsequent events|developments
            written in the @stars
            @written all over
            @sooner rather than later this|it|that|had
            would|'d have to? ..2 be|try ..2 blind|asleep|deaf|hard|drunk|unconscious ..1 to @miss|overlook|ignore
            @elephant in the
            @embarrassingly|laughably|childishly|insultingly simple|easy|obvious|basic|trivial
            was|is|been a @simple|trivial matter|case|question of :ing
            that 's|is|was @all it|there was|took|needed|takes ,|.|$
            @plain|clear as a|the
            @trivial|elementary check|look|test|glance|question|grep|step|precaution
            @beyond me|us|belief|comprehension|understanding|explanation|words how|why|that|,|.
            ^ how @anyone|anybody|somebody|someone can|could|would|managed ..16 is|remains|was|escapes|defies
            """,
            hit="It is kind of wild that the gate stood open for a week.",
            sound="It is amazing how well the crews worked together.",
            unless="attackers question if-clause",
        ),
        Row(
            """
            one|a|single|quick|brief|mere|first|cursory ..2 @look|glance|peek|skim|read ..10 is|was|would|should :adverb* be? enough|sufficient|plenty
            one|a|single|quick|brief|mere|first|cursory ..2 @look|glance|peek|skim ..10 suffices|sufficed|suffice|tells you|us|one|anyone|everything|to|.
            you|one|we|they|he|she|anyone @only|just|merely have|has|need|needs|had|needed to ..1 look|glance|read|open|listen|compare|scroll ..12 to see|know|understand|realise|realize|notice|tell|spot|find
            log|logs|message|error|docs|documentation|manual|runbook|page|banner|label|tag|email|ticket|notes|chart|graph ..4 @spells|spelt|spelled it|this|that out
            @leaps|leapt|leaped|jumps|jumped|screams|screamed|pops ..1 off|out ..1 the|at page|screen|chart|you|anyone|one|us
            @answer|clue|clues|explanation|hint|hints|evidence|proof|solution|remedy|pointer|culprit|warning ..10 was|were|had|lay|stood|sat|is|stands ..6 the ..1 whole|entire time|while|day|night|evening|way
            @answer|clue|clues|explanation|hint|hints|solution|pointer ..8 was|were|stood|lay|sat|is|been sitting|standing|lying|written|printed|staring|waiting ..1 in|on|at|there
            key|message|reply|mail|ticket|alert|log|note|page|button|switch|spare ..6 was|were|had|lay|stood|sat|is ..8 the @whole|entire time|while|night|evening|way
            key|message|reply|mail|note|button|switch|spare|answer|clue|hint|leak|error|signs ..4 was|were|had|lay|stood|sat|is ..8 all @along
            was|were|is|stood|been|lay ..1 there|on ..2 to be @seen|read|found|heard|had|noticed|discovered|spotted !out
            there for the @asking|reading|finding|taking
            """,
            hit="One look at the chart is enough to see the leak.",
            sound="One look at the chart is not enough to tell the two leaks apart.",
            unless="attackers question if-clause",
        ),
        Row(
            """
            for what|something ..1 is|was|amounts|amounted|turned|proved|were|comes|came ..4 @more than :ing|a|an|one|two
            for what|something ..1 @amounts|amounted|boils|boiled|comes|came ..1 to|down ..2 a|an|one
            for what|something ..2 is|was|were|proved :adverb* a|an|one ..1 @one-line|one-character|two-line|trivial|loose|simple|single|five-minute|two-minute|one-word|single-character
            ^ all @that|this ,? for|because|over ..1 a|an|one|what
            , @of all things|people|days|places|times|nights|weeks ,|.|$
            not|no ..4 @if but ..2 when
            question|matter of @when ,? and? not ..2 if
            an|a|the ..1 accident|disaster|outage|incident|failure|catastrophe|crash|flood|mess in the @making
            this|it|one|outage|incident|failure|crash|collapse ..1 had|has|was been? a? long ..1 @coming
            been|was|were on the @cards
            could|can|would only ever @end|go ..1 badly|one|in
            there @only|never|ever ..2 going to be one|a
            @stood no|little|hardly|scarcely ..2 chance|prayer|hope
            never|not ..1 @stood|stand a ..2 chance|prayer|hope
            all but @guaranteed|certain|inevitable|assured|preordained|programmed
            that|this|it :adverb* was|is|'s :adverb* that @simple|easy|trivial|obvious|basic ,|.|:|;|!|$
            all @there is|was to it
            nothing|no @more to it than :ing|a|an
            in the cold @light of day|morning|dawn|hindsight
            from|by|with today 's @vantage|perspective|viewpoint|standpoint|knowledge|eyes|point
            seen|viewed|looked from @here|now|afar ,
            """,
            hit="It was not a question of if but of when.",
            sound="It was a question of who would call the depot.",
            unless="attackers question if-clause defended",
        ),
    ),
)
