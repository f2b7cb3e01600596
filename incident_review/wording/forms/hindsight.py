"""Certainty that only hindsight gives, and words that belittle what people saw or did."""

# ruff: noqa: E501 - a pattern is one line

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
            was|were|is|are|been ..1 @bound|doomed|destined|fated to ..1 happen|fail|break|go|come|fill|end|run|blow|cause|repeat|occur|collapse|crash|fall|be
            was|were always @going to
            @waiting to happen|go|fail|explode|blow
            no|little|small|hardly|not|without ..2 @surprise|surprising|surprised|news|wonder|revelation|secret ..2 to|that|,|for|.
            it|this|that|which should ..1 come|be as? no @surprise
            @unsurprisingly|inevitably|predictably|unavoidably
            @sooner or later
            @writing ..4 on the wall
            ask|asks|asked|asking for @trouble
            @plain|clear as day
            was|were|is ..1 @predictable|inevitable|foreseeable|preordained .|,|;|:|and|from
            end|ended|ends|ending @badly
            end|ended|ends in @tears
            was|is @clear|obvious|plain|evident .|;|!|from|all|to
            @rest is history
            @murphy
            all it|that @takes|took|needs|needed|takes is|was
            are|is|was all it|that @takes|took|needs|needed
            the @error message says|said
            in plain @english
            would have been a|the ..1 @start|thing|order|move|place|beginning|way
            @surprise|shock|news to no one
            @crystal clear
            like a sore @thumb
            a mile @off|away
            a @mile off|away
            little|small|no @wonder
            foregone @conclusion
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
            not have to be a|an @expert|genius|engineer|scientist
            @textbook case|example
            recipe for @disaster|trouble
            @disaster|accident|failure|incident|outage waiting to|for
            ticking|time @bomb
            saw|see|seen ..2 @coming
            could|should ..2 see|seen ..2 @coming
            @told you|them|us so
            signs|evidence|clues|warnings|hints|signals ..2 were ..1 @there|plain|obvious|clear|everywhere|unmistakable
            all the @signs|warnings|clues|hints
            clearly|easily|entirely|totally|perfectly|completely|wholly|fully|eminently|plainly|obviously|utterly|quite|readily|so|an @preventable|avoidable|foreseeable|predictable
            was|were|is|an|a|this|of ..1 @preventable|avoidable|foreseeable|needless|self-inflicted|inexcusable|unforced outage|incident|mistake|error|failure|downtime|loss|breach|disaster|mess|crisis|delay|situation|wound|problem|and|,|.|by
            @self-inflicted|unforced
            @needless to say
            it goes @without saying
            @goes without saying
            ^ of @course ,? OTHER
            ^ of @course ,? nobody|none|no|we|the|it ..6 was|were|had|did|failed|filled|broke|went|came|fell|could|would|should
            , of @course , :auxiliary
            AGENT ..1 , of @course
            :auxiliary of @course
            of @course OTHER
            @wrongly , ..1 as it
            @wrongly as it
            """,
            hit="It was only a matter of time until the port caused a loop.",
            sound="Restarts are a matter of seconds on the new hosts.",
            unless="future conditional attackers risk",
        ),
        Row(
            """
            it|this|that|which was|were|should|must|became|is ..2 @obvious|predictable|foreseeable|inevitable|evident|self-evident|apparent ..6 that|to|from|for|at|,|.|even
            it is|was|'s :degree* @clear|obvious|evident|apparent that ..8 mistake|wrong|bad|poor|should|failed|lacked|insufficient|inadequate
            should|must|ought|might|would|could ..1 have been? ..1 @obvious|clear|plain|apparent|evident|self-evident|foreseeable|predictable|unmistakable|noticeable
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
            @there for ..2 all|everyone|anyone to
            @no-brainer|child's|elementary|trivially
            all AGENT had|needed|have to @do
            all it|that would have @taken|needed|required
            all it|that @took|needed was
            all that @stood between
            how @hard|difficult can|could|is
            hard|difficult to @miss|overlook|ignore
            impossible|difficult|hard to @miss|overlook
            one|a|single|quick|simple|brief|second|closer|mere ..1 @glance|look|peek|grep ..5 would|could|might|'d|was
            as @any|every reader|engineer|operator|schoolboy|child|one|beginner|fool
            will|would have @guessed
            could|might|would|should :adverb* have :adverb* @guessed|foreseen|predicted|anticipated
            """,
            hit="It was obvious from the graphs that the disk would be full.",
            sound="As there was no obvious pattern we sorted the hosts by kernel.",
            unless="attackers absent future denied-inside",
        ),
        Row(
            """
            AGENT @clearly|obviously|evidently|plainly|surely|blatantly|patently|undoubtedly|manifestly|self-evidently|conveniently|visibly ..1 :past|not|had|was|were|should|could|would|ought|must|never|has|have|is|are|misread|thought|put|set|let
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
            could|might|would|should @easily have :participle
            """,
            hit="Ravi just had to read the second line of the log.",
            sound="The attacker simply tagged another commit.",
            who=Who.HUMAN,
            unless="attackers future conditional bad-outcome",
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
    ),
)
