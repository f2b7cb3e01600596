"""Certainty that only hindsight gives, and words that belittle what people saw or did."""

from incident_review.wording.form import Form, Row, Who

FORM = Form(
    name="hindsight",
    rank=35,
    rows=(
        Row(
            """
            in|with|of ..1 @hindsight|retrospect
            looking @back , ..20 should|would|could|was|were
            @hindsight is
            knowing what :subject_pronoun ..1 @know|knew
            :subject_pronoun now @know what|that ..4 should|ought|had
            as we|everyone|it now|all|turned @know|known|knows
            with the @benefit|luxury of
            @monday-morning|armchair
            """,
            hit="Knowing what we know now, we would have moved the sessions last year.",
            sound="The dashboard is in the knowledge base.",
            unless="question",
        ),
        Row(
            """
            only|just a @matter|question of time
            was|were|is|are|been ..1 @bound|doomed|destined|fated to|from
            was|were always @going to
            @waiting to happen|go|fail|explode|blow
            no|little|small|hardly|not|without ..2 @surprise|surprising|surprised|news|wonder|revelation|secret ..2 to|that|,|for|.
            it|this|that|which should ..1 @come|be as? no surprise
            @unsurprisingly|inevitably|predictably|unavoidably
            @sooner or later
            @writing was|is|on ..1 on|the wall
            ask|asks|asked|asking for @trouble
            recipe for @disaster|trouble
            @disaster|accident|failure|incident|outage|time ..1 waiting|bomb
            saw|see|seen ..2 @coming
            could|should ..2 see|seen ..2 @coming
            @told you|them|us so
            signs|evidence|clues|warnings|hints|signals ..2 were ..1 @there|plain|obvious|clear|everywhere|unmistakable
            all the @signs|warnings|clues|hints
            @clearly|easily|entirely|totally|perfectly|completely|wholly|fully|eminently|plainly|obviously|utterly|quite|readily|so|an preventable|avoidable|foreseeable|predictable
            was|were|is|an|a|this|of ..1 @preventable|avoidable|foreseeable|unnecessary|needless|self-inflicted|inexcusable|unforced outage|incident|mistake|error|failure|downtime|loss|breach|disaster|mess|crisis|delay|situation|wound|problem|and|,|.|by
            @self-inflicted|unforced
            @needless to say
            it goes @without saying
            @goes without saying
            ^ of @course
            , of @course
            :auxiliary of @course
            of @course ,|;|not|nobody
            of @course OTHER
            @wrongly , ..1 as it
            @wrongly as it
            as @expected|predicted|feared by|from
            """,
            hit="It was only a matter of time until the port caused a loop.",
            sound="Restarts are a matter of seconds on the new hosts.",
            unless="future conditional attackers risk",
        ),
        Row(
            """
            it|this|that|which was|were|is|should|must|became ..2 @obvious|predictable|foreseeable|inevitable|evident|plain|self-evident|apparent ..6 that|to|from|for|at|,|.|even
            it is|was|'s :degree* @clear|obvious|evident|apparent that ..8 mistake|wrong|bad|poor|should|failed|lacked|insufficient|inadequate
            should|must|ought|might|would|could ..1 have|be ..1 been? ..1 @obvious|clear|plain|apparent|evident|self-evident|foreseeable|predictable|unmistakable|noticeable
            @obvious to ..2 AGENT
            @obvious to ..2 anyone|anybody|everyone|everybody|all
            the ..1 @obvious|glaring|blatant ..1 sign|signs|mistake|error|choice|thing|warning|warnings|problem|flaw|fault|gap|bug|omission|clue|answer|step|question|risk|danger|solution|conclusion|symptom|symptoms
            @glaring|glaringly|blindingly|blatantly|painfully|patently|abundantly
            plain|clear|obvious ..1 to @see|everyone|anyone
            in plain @sight|view
            right|from under|before|in ..2 @noses|nose|eyes
            staring|stared|stare ..2 in the @face
            @staring at|us|them|him|her
            hiding|hidden in @plain
            no @brainer
            clear|obvious|evident|plain|apparent from the @start|beginning|outset|first|onset
            @everyone|everybody|anyone ..1 knew
            @everyone|everybody in|on|at ..3 knew
            right @there in|on|for|before|at
            there for ..2 @all|everyone|anyone to
            @no-brainer|child's|elementary|trivially
            all AGENT @had|needed|have to do
            all it|that would have @taken|needed|required
            all it|that @took|needed was
            all that @stood between
            how @hard|difficult can|could|is
            hard|difficult to @miss|overlook|ignore
            impossible|difficult|hard to @miss|overlook
            one|a|single|quick|simple|brief|second|closer|mere ..1 @glance|look|peek|grep|search|question ..5 would|could|is|was|might
            as any|every @reader|engineer|operator|schoolboy|child|one|beginner|fool
            will|would have @guessed
            could|might|would|should :adverb* have :adverb* @guessed|foreseen|predicted|anticipated
            """,
            hit="It was obvious from the graphs that the disk would be full.",
            sound="As there was no obvious pattern we sorted the hosts by kernel.",
            unless="attackers absent future",
        ),
        Row(
            """
            AGENT @clearly|obviously|evidently|plainly|simply|surely|merely|apparently|blatantly|patently|undoubtedly|manifestly|self-evidently|conveniently|visibly ..1 :past|not|had|was|were|should|could|would|ought|must|never|has|have|is|are|misread|thought|put|set|let
            AGENT had|has|was|were|did|have|should|could|must|would|ought|'d|is|are @clearly|obviously|evidently|plainly|simply|surely|merely|apparently|blatantly|patently|undoubtedly|manifestly
            ^ @obviously|clearly|evidently|plainly|surely|undoubtedly|manifestly|patently ,? AGENT
            ^ @obviously|clearly|evidently|plainly|surely|undoubtedly|manifestly|patently ,? nobody|whoever|someone
            ^ @obviously|clearly|evidently|plainly|surely|undoubtedly|manifestly|patently ,? the|this|that|these|our|it|there|no ..12 should|ought|not|never|wrong|mistake|fault
            , but AGENT @evidently|clearly|obviously|apparently
            must|should @surely have
            AGENT ..3 @must :adverb* have :adverb* known|seen|noticed|realised|realized|heard
            """,
            hit="Ravi clearly misread the situation.",
            sound="The two humps stand out clearly in the second panel.",
            unless="attackers future conditional ability",
        ),
        Row(
            """
            @simply|just|merely|only had|needed to
            had|needed @only|just|merely|simply to
            did not @even
            never @even
            not @even :care_base|look|check|read|ask|open|try|bother|notice|think|know|test|care
            @simply|merely :past|put|set|let|ran|was|were
            @easily have :participle
            """,
            hit="Ravi just had to read the second line of the log.",
            sound="The attacker simply tagged another commit.",
            who=Who.HUMAN,
            unless="attackers future conditional bad-outcome",
        ),
    ),
)
