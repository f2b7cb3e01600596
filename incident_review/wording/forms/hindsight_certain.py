"""It was bound to happen; it was only, simply, needlessly so."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        in|with|of|by|on|from ..2 @hindsight|retrospect !of|review|bias|in|one
        ^ @hindsight|retrospect ..12 was|were|had|should|would|could|might|is|shows|showed|shown|tells|told|teaches|taught|suggests|suggested|reveals|revealed|confirms|makes|made
        @looking|thinking back|backwards|backward ,|now|today ..20 was|were|should|could|would|might|had|is|obvious|clear|clearly|cost|lost
        @hindsight is|'s|being|was
        @knowing what :subject_pronoun ..2 know|knew|learned|learnt
        :subject_pronoun @now know|understand|realise|realize|see|appreciate what|that|how ..6 should|ought|had
        as everyone|everybody|it|we now|all|turned @know|known|knows
        with|given the @benefit|luxury|gift of
        @monday-morning|armchair
        """,
        hit="Knowing what we know now, we would have moved the sessions last year.",
        sound="The dashboard is in the knowledge base.",
        unless="question as-yet-likely we-know restated",
    ),
    Row(
        """
        only|just|merely|simply|always|purely a @matter|question of time
        was|were|is|are|been|seemed|looked ..1 @bound|doomed|destined|fated|condemned to ..1 happen|fail|break|go|come|fill|end|run|blow|bite|cause|repeat|recur|occur|collapse|crash|fall|backfire|hit|hurt|haunt|be
        was|were @always going|bound|likely|sure|certain|destined to !take|need|require|last|cost
        @waiting to happen|go|fail|explode|blow|break|collapse|erupt|strike|burst
        no|little|small|hardly|scarcely|not|without ..2 @surprise|surprising|surprisingly|surprised|news|wonder|revelation|secret|shock|shocking|astonishing ..2 to|that|,|for|.|the|a|our|this
        it|this|that|which should|ought|can|could|may|will to? ..1 come|came|be as? no|little @surprise|shock|news
        @unsurprisingly|inevitably|predictably|unavoidably|foreseeably|inescapably !named|sorted|ordered|sized|generated
        @sooner or later
        writing ..6 on the @wall|walls
        ask|asks|asked|asking ..1 for ..1 @trouble|disaster
        @plain|clear as ..1 day|daylight|glass|crystal
        was|were|is , ..4 , :degree* @predictable|inevitable|foreseeable|avoidable|preventable|unavoidable|unsurprising|needless|self-inflicted
        !latency|rate|order|load|traffic|growth|throughput|performance|duration|behaviour|behavior|names|values|ids was|were|is|been :degree* :adverb* @predictable|inevitable|foreseeable|preordained|avoidable|preventable .|,|;|:|and|from|given|once|after|because|since|when|under|for|to|with|by|the|as|had|if
        ^ ..1 @predictable|foreseeable|inevitable|avoidable|preventable|unavoidable result|results|outcome|consequence|consequences|effect|end|ending
        end|ended|ends|ending|finish|finished ..1 @badly
        end|ended|ends|ending in @tears
        was|is|were|seems|seemed :adverb* @obvious|plain .|;|!|from|all|to|now|when|once|even|early|already
        was|is|were|been @clear all|for
        @rest is history
        @murphy 's|was|struck|strikes|had|at|would|obliged|again|applied|applies|of|in
        all|only ..1 it|that|they|we|he|she was? @takes|took|needed|required ..6 was|is|to
        all AGENT :adverb* @needed|required ..6 was|is
        it @only takes|took|needed|required a|an|one|single
        are|is|was all it|that @takes|took|needs|needed
        the|its|that error|warning|log message|line|text @says|said :adverb? so|it|exactly|precisely|as|everything|all|literally|right
        in plain @english
        would|might have @been a|the ..2 start|thing|order|move|place|beginning|way|idea|courtesy
        @surprise|surprises|shock|news to no one
        @crystal clear
        like a sore @thumb
        a|from|two|three @mile|miles off|away
        little|small|no @wonder
        @foregone conclusion
        what did|do|else they|you|we|he|she|anyone @expect
        was|were never @going to
        had|was|were|bound|going|sure|certain to @happen|fail|break|blow|come|end sooner|badly|eventually|one|in|someday
        the @inevitable happened|came|occurred|followed|struck|arrived|outage|crash|failure|collapse
        surprised|surprises|surprise|surprising|shocked|astonished @nobody|noone|no-one
        @surprised|surprises|surprise|surprising|shocked no one
        should|will|would ..1 @surprise|astonish|shock nobody|no|no-one
        to nobody|everyone|no-one 's ..1 @surprise|astonishment
        to no one 's @surprise
        any @fool|idiot
        not need|have|take|require to @be a|an ..4 to see|know|tell|spot|guess|foresee|notice|predict|understand|realise|realize|recognise|recognize|work|find|figure
        not @need|take|require a|an|much ..2 expert|genius|engineer|scientist|specialist|detective|imagination|wizard|prophet|brain|brains to
        no|little|not ..3 @expertise|skill|knowledge|imagination|foresight|insight|experience|effort|intelligence to see|know|tell|spot|guess|foresee|notice|predict|understand|realise|realize|recognise|recognize|find|avoid|prevent
        @textbook case|example|instance|failure|illustration
        @recipe for ..1 disaster|trouble|chaos|failure|catastrophe|confusion
        disaster|accident|accidents|failure|incident|outage|catastrophe|crash|breach|problem|trouble @waiting to|for happen|strike|us|its|a
        ticking|time @bomb|bombs|timebomb|time-bomb
        saw|see|seen ..2 @coming
        could|should ..2 see|seen ..2 @coming
        @told you|them|us so
        @signs|evidence|clues|warnings|hints|signals|symptoms|indications ..2 were|was ..2 there|plain|obvious|clear|everywhere|unmistakable|glaring
        all the ..1 @signs|warnings|clues|hints|hallmarks
        clearly|easily|entirely|totally|perfectly|completely|wholly|fully|eminently|plainly|obviously|utterly|quite|readily|largely|very|all-too|depressingly|sadly|so|an @preventable|avoidable|foreseeable|predictable
        was|were|is|an|a|this|of|the ..1 @preventable|avoidable|foreseeable|needless|self-inflicted|inexcusable|unforced outage|incident|mistake|error|failure|downtime|loss|breach|disaster|mess|crisis|delay|situation|wound|problem|and|,|.|by
        @self-inflicted|unforced
        @needless to say ,? ..12 was|were|had|did|failed|broke|nobody|not|never|none|went|should|could|would
        it goes without @saying
        goes without @saying
        ^ of @course ,? OTHER
        ^ of @course ,? nobody|none|no|we|the|it ..6 was|were|had|did|failed|filled|broke|went|came|fell|could|would|should|crashed|stopped|happened
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
        did not @even
        @never even
        not @even :care_base|look|check|read|ask|open|try|bother|notice|think|know|test|care
        could|might|would|should|'d ..1 @easily have :adverb* :participle
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
        @simply|merely|just :past|put|set|let|ran ..10 without|hoping|regardless|anyway|blindly
        @simply|merely :past|put|set|let|ran|was|were|not
        """,
        hit="Ravi simply restarted the primary.",
        sound="We simply waited for the replica to catch up.",
        who=Who.OTHER,
        unless="attackers future conditional",
    ),
    Row(
        """
        spent|spend|spends|spending|wasted|lost|losing|wasting @too|way|far ..2 much|many ..1 time|effort|hours|minutes|days|energy|attention
        @spent|spend|spending|wasted :degree* too|way|far too? long :ing|on|in|with|before
        too much|many ..1 time|effort|hours|minutes|days|energy|attention ..1 was|were|had ..2 @spent|lost|wasted|squandered
        time|minutes|hours|hour|days|effort was|were ..1 @wasted|squandered|frittered|lost !.|,|;
        notification|communication|communications|escalation|response|announcement|warning|decision|notice|rollback|handover|declaration ..8 too|so|unduly|very @late
        took|taking|takes|taken us|them|everyone|everybody? way|far|much|entirely|clearly|simply @too long to :care_base|find|realise|realize|get|diagnose|understand|discover|declare|post|publish|contact|figure|identify
        focus|focused|focusing|focussed|focussing|concentrated|concentrating|looking|looked|searching|searched|hunting|hunted|chasing|chased|digging|dug|poking|staring|barking|went|going|gone ..2 in|on|at|down|up|into ..1 the @wrong
        @put|putting|placed|directed ..1 focus|attention|effort|efforts|emphasis|energy|time ..1 in|on|into|at|to the wrong
        """,
        hit="We spent way too much time on the first pump.",
        sound="The job spent too much memory on the first index.",
        unless="attackers future question",
    ),
    Row(
        """
        was|were|been :degree* :adverb* @inadvisable|ill-advised|ill-considered|ill-judged|unwise|imprudent|injudicious|inexcusable|indefensible|unjustifiable|unforgivable
        ^ :ing ..14 is|proved :adverb* @inadvisable|ill-advised|unwise|imprudent|inexcusable|indefensible|unjustifiable
        this|that|which|it is|was :degree* :adverb* @unacceptable !to|load|latency
        delay|delays|response|communication|decision|choice|practice|behaviour|behavior|conduct|attitude|silence|wait|process|situation|handling|time ..4 was|were :degree* :adverb* @unacceptable !to
        delay|delays|outage|outages|incident|incidents|downtime|disruption|panic|wait|escalation|confusion|damage|loss ..2 was|were :adverb* @unnecessary|needless|pointless|avoidable
        spent|took|wasted|lost|taking an? @excessive|inordinate|disproportionate|unreasonable|ridiculous|absurd|unacceptable|ludicrous amount|time|long
        this|which|that|response|delay|handling|behaviour|behavior|conduct|communication ..4 was|were not :adverb* @acceptable|excusable
        was|were :degree* @wrong|mistaken|naive|foolish|silly|unwise|rash|reckless|optimistic|premature|short-sighted|shortsighted to :care_base|assume|trust|rely|believe|skip|deploy|run|restart
        is|are ..1 @obviously|clearly ..3 fail|failure|mistake|wrong|mess|error|unacceptable|blunder|oversight|negligence
        :ing ..12 was|is|were not ..1 @good|great|wise|smart|sensible|clever|brilliant idea|choice|move|decision|call
        it|this|that|:ing ..12 was|were|proved a|an|the? :degree* bad|poor|terrible|awful|horrible|dreadful|lousy|stupid|dumb|silly|foolish|wrong|unwise|questionable @idea|choice|move|decision|call
        was|were|became|is a|an :degree* ..2 @shambles|fiasco|farce|debacle|disgrace|circus|train-wreck|trainwreck|clown-show
        handover|communication|comms|response|rollout|process|planning|coordination|handling|preparation|escalation|decision|launch|release|migration|cutover|upgrade|bridge|call ..6 was|were a|an :degree* ..1 @mess|disaster|joke|nightmare
        """,
        hit="Draining both tanks on a Friday was inadvisable.",
        sound="Draining both tanks was advisable at that point.",
        unless="attackers future question",
    ),
    Row(
        """
        for|over what|something ..1 is|was|amounts|amounted|turned|proved|were|comes|came ..4 more @than :ing|a|an|one|two
        for what|something ..1 @amounts|amounted|boils|boiled|comes|came ..1 to|down ..2 a|an|one
        for what|something ..2 is|was|were|proved :adverb* a|an|one ..1 @one-line|one-character|two-line|trivial|loose|simple|single|five-minute|two-minute|one-word|single-character
        ^ @all that|this ,? for|because|over ..2 a|an|one|what|want|lack
        , of all @things|people|days|places|times|nights|weeks|hours|moments ,|.|;|$
        not|no ..4 @if but ..2 when
        @question|matter of when ,? and? not ..2 if
        an|a|the ..1 accident|disaster|outage|incident|failure|catastrophe|crash|breach|crisis|flood|fire|mess in the @making
        this|it|one|outage|incident|failure|crash|collapse|breach|disaster ..1 had|has|was|'d been? a? long ..1 @coming
        been|was|were on the @cards
        could|can|would only @ever end|go ..1 badly|one|in
        there only|never|ever ..2 @going to be one|a
        @stood|stand|stands|standing no|little|hardly|scarcely ..2 chance|prayer|hope
        never|not ..1 @stood|stand a ..2 chance|prayer|hope
        all but|too @guaranteed|certain|inevitable|assured|preordained|programmed|predictable|foreseeable|obvious
        that|this|it :adverb* was|is|'s :adverb* that|as @simple|easy|trivial|obvious|basic|clear ,|.|:|;|!|$
        all @there is|was|were to it|this|that
        nothing|no more to it @than :ing|a|an
        in the ..1 cold|harsh|clear @light of day|morning|dawn|hindsight|retrospect
        from|by|with|in @today 's vantage|perspective|viewpoint|standpoint|knowledge|eyes|point|position|lens|light
        @seen|viewed|looked from here|now|afar ,
        """,
        hit="It was not a question of if but of when.",
        sound="It was a question of who would call the depot.",
        unless="attackers question if-clause defended",
    ),
)
