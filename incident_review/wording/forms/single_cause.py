"""The incident is reduced to one cause."""

from incident_review.wording.form import ACCOUNT_AND_HEADINGS, Form, Row

FORM = Form(
    name="single-cause",
    rank=50,
    registers=ACCOUNT_AND_HEADINGS,
    rows=(
        Row(
            """
            ^ the? @root cause was|is|: a|an|the|that|our|due|caused
            ^ the? @root cause of|for|behind ..6 was|is a|an|the|that|our|due|caused
            """,
            hit="The root cause was a bug in the release process.",
            sound="The root cause is not known yet.",
            sure=True,
            unless="negated-cause denied-inside future plural-causes if-sought",
        ),
        Row(
            """
            !into|for|identify|find|finding|determine @root|rootcause|root-cause cause !,|and|or|analysis|found|identified|discovered|confirmed|established|box|field|section|column|heading|template|meeting|report|document|" ..9 is|was|are|were|'s|being|came|comes|lies|lay|turned|proved !a|:unnamed
            root cause !,|and|or|analysis ..9 @appears|appeared|seems|seemed ..1 to|that|like ..1 be|lie|have|a|an|the|our
            @root cause !,|and|or|analysis ..9 is|was|been|being ..3 :identified|narrowed ..1 as|to|: !date|this|a|be
            @root cause !,|and|or|analysis ..9 is|was|been|being ..3 :identified|narrowed ..1 as|to ..1 a|an|the|our|be|one
            root @cause !,|and|or|analysis ..9 is|was|been ..3 :identified ..4 as a|an|the|our|being
            @root cause !,|and|or|analysis ..9 is|was|'s a|also
            ^ the? ..1 @root cause of|for|behind ..6 : !and|unknown|tbd|tba|not|under|see|still
            @root cause found|identified|located , it|this is|was|'s
            root cause ..4 be ..1 @attributed|traced|ascribed|narrowed|reduced ..1 to
            @root cause : !and|unknown|tbd|tba|analysis|not|under|to|see|still
            """,
            hit="The root cause was a bug in the release process.",
            sound="The root cause is not known yet.",
            unless="negated-cause denied-inside future plural-causes if-sought at-first quoted-as hedged pending",
        ),
        Row(
            """
            is|was|be|as|were|been|'s being? ..1 :degree? the|our|one|a|its|this ..1 @root|underlying cause !analysis|analyses
            the|its|our @underlying|ultimate|actual|real|true|fundamental ..1 cause|reason|culprit|problem|issue|fault|trouble !tracker|tracking|statement|list ..9 is|was|were|'s !that|:unnamed
            the|our @true|real|actual|underlying|ultimate cause|reason|culprit :
            our|the @cause|rootcause of|for ..2 the|this|that|our ..3 :outage ..2 was|is|: !a|:unnamed
            ^ @cause|reason of|for ..4 :outage :
            the ..1 @culprit|villain was|is|were|:|turned|proved|being !:unnamed
            the ..1 @culprit|villain ,|of|behind|for|in|here ..8 was|is|were|turned|proved !:unnamed
            find~|identified|spotted|had|caught|located|isolated|exposed|nailed|unmasked|saw ..2 the|our @culprit|villain ,|:|—|\u2013|(|-
            the|our @underlying|root|real|true|actual|ultimate cause|reason|culprit ,|(|—|\u2013 a|an|the|our|one
            the ..2 @cause|reason|culprit ..7 has|had|have|is|was ..1 been? :identified ..1 as|to ..1 a|an|the|our|be|one
            identified|determined|found|established|confirmed|pinpointed|believe|suspect ..2 the|our ..1 root? @cause|culprit to be|as|in ..1 a|an|the|our|one|being
            identified|determined|established|confirmed|pinpointed ..1 the|our ..1 root? @cause|culprit as ..1 a|an|the|our|being
            was|is|as|be the|our ..1 @culprit|villain
            """,
            hit="A worn seal is the root cause.",
            sound="After two days we found the cause in the library.",
            unless="negated-cause denied-inside future question if-sought one-of not-claimed several at-first hedged once-thought",
        ),
        Row(
            """
            @root cause|rootcause $
            @root cause ..1 analysis|of $
            """,
            hit="Root cause",
            sound="Root causes and contributing factors of the summer outages",
            unless="not-heading",
        ),
        Row(
            """
            :outage|issue|problem 's ..1 @cause was|is !:unnamed
            only|sole|single @cause ..4 was|is a|an|the|our|that !same
            the ..2 sole|only|single|one !in|of|with|to ..2 @cause|reason|culprit|explanation|trigger|failure|fault|factor ..1 why|for|of|was|is|behind|,|:
            @sole|singular cause|reason|culprit|explanation|factor|source|fault
            @just|exactly|only one|a ..1 single? cause|reason|culprit|explanation|factor|problem
            @just|exactly|only one|a ..1 single? thing wrong|at|that|which|behind|:|,|and|broke|went|caused|failed|counts|matters|explains|explained
            @just|exactly|only one|a ..1 single? thing is|was ..2 behind|wrong|responsible|blame|cause|fault|amiss
            one|single cause|reason ..2 @only|alone
            one and @only ..1 cause|reason|culprit|explanation
            one thing and one @thing only
            the ..1 one ..1 @true|real ..1 cause|reason|culprit
            only|one|single @thing ..1 that|to went|blame|wrong|broke|failed|is
            only @thing that|to went|blame|failed|broke|caused
            ^ one @thing :|caused|broke|did|killed|brought|felled|sank|stopped|halted|made|wrecked|ended|led
            only @thing wrong|amiss
            by|to one @thing ,|:|—|\u2013|.|only|alone
            caused|triggered|due|brought|attributable ..1 @solely|entirely|purely|exclusively|wholly by|to
            @solely|entirely|purely|exclusively|wholly|simply|only|merely due|because|down|caused|attributable|attributed|responsible|on|the|from|by to|of|by|for|account|result
            attributed|attributable|ascribed|traced|down|due|owing|attribute ..1 @solely|entirely|exclusively|purely|wholly|completely|fully|alone to
            @alone accounts|explains|accounted|explained|caused|brought|is|was|took|led|suffices|stopped|halted|crashed|broke|triggered|felled|sank|killed|toppled|bears
            @boil|boils|boiled|comes|came|come|reduces|narrows|amounts ..2 down to !the|our|us|two|three|whether
            it all @comes|came|boils|boiled|goes|went|traces ..1 down|back to
            @traces|traced|traceable|leads|goes back to ..1 single|one|just|only
            is|was ..12 ,? and|or nothing @else|besides .|,|;|and|was|but
            one|a|the ..4 ,? and nothing @else ,|caused|cost|brought|broke|was|did|took|killed
            and|or nothing @besides
            was|is|'s @nothing more than a|an|the
            @explain|explains|explained ..2 the whole|entire|entirety|full|everything
            accounts|accounted|account for ..1 the @whole|entire|entirety|full
            @explains|explained everything|all|it
            @were it not for
            had it not @been for
            @but for the ..10 would|not
            it|this|everything|all|thing|whole was|is :degree? @dns again? $
            it|this|everything|all|thing|whole was|is :degree? @human error|mistake|failure|factor
            the @whole|entire thing|incident|outage|mess|affair|episode ..1 was|is|boils|comes|came|hinges|hinged|goes|stems|stemmed
            @everything ..6 boils|comes|came|goes|went ..1 down to
            everything ..6 @stems|stemmed|traces|hinges|hinged|originated ..1 from|back|on
            @stems|stemmed|originates|originated|arose entirely|solely|from from|one|a ..1 single|one|solely
            the @cause was|is|: !still|not|unknown|unclear|under|yet|to|known|never|found|identified|traced|being|investigated|determined
            had|has|was|is only? one single? @cause
            had|has|was|is a single @cause
            had|has|was|is only? one ..1 single? @reason|explanation
            there is|was|'s|can|could|exists only|just|but? be? ..1 one|single|sole ..1 @answer ,|:|.|—|and|namely|$
            single|one|only|sole @answer to ..8 why|what|how
            one|single|lone|solitary ..5 is|was|'s @why we|it|our|everything|all|this|the|half ..5 lost|down|broke|failed|stood|stopped|missed|late|offline|dark|crashed|died|happened|here|empty|dead|went|spent|worked
            @why ..12 and|, nothing|no more|else|other
            reason|cause|explanation|culprit|answer ..12 there is|'s|was|can|are ..1 @exactly|only|just|but|precisely be? one .|,|:|;|$
            see|saw|find|found|know|have ..1 only|just|but this|that|the @one
            after|looking|look|want|wants|wanted|ask|asks|asking|seek|seeks|need ..2 the ..1 @cause|reason|culprit|explanation ..8 , ..2 it is|was|'s a|an|the|our|all|just|only|simply|:
            :harm|harm|pain|symptoms|symptom|everything|troubles|alarms|difficulties|complaints|trouble|delays ..10 :comes_from back? from|to|on ..2 one|single|lone|solitary|same ..1 @place|spot|defect|fault|flaw|failing|weakness|omission|source|cause|root|origin|thing|factor|point|bug|error|mistake|oversight|failure
            all of it|this|that|these ..16 :comes_from back? from|to|on ..2 one|single|lone|solitary|same ..1 @place|spot|defect|fault|flaw|failing|weakness|omission|source|cause|root|origin|thing|factor|point|bug|error|mistake|oversight|failure
            @everything points to one|a ..1 single|part|place|thing|culprit|cause|component|change|commit
            @reason|cause|culprit|explanation , ..2 the only|sole one ,
            the @cause has|is|was|had been? identified|found|established|located|determined|known|clear :
            has|had|have its ..1 @origin|root|source in ..5 alone|only
            has|had|have its|their ..1 root @cause in
            root cause ..9 is|was to be @found|sought|located|looked in|with|at|within
            @everything ..2 points|pointed to|at ..6 as the ..1 cause|culprit|reason
            all|every @roads|threads|trails|clues|fingers|arrows|road|thread|trail lead|leads|led|point|points|pointed ..1 to|at
            @behind ..1 all|everything ..6 is|lies|lie|was|lay|stands|stood|sits ..1 one|a ..1 single|lone|solitary|defect|fault|flaw|cause|simple
            @behind all|every|each|both of? the|these|those ..2 :harm|symptoms|alarms|delays is|lies|lie|was|lay|stands|stood|sits ..1 one|a|single|lone
            one and the @same ..1 origin|cause|root|reason|fault|defect|culprit
            one|single|sole|only|lone ..1 true|real|actual|root|underlying? @cause|culprit|explanation was|is|has|had? been? identified|found|established|confirmed|located|isolated|determined|named ,|:|.|;|—|$
            ^ only|one|single|lone ..1 @cause|reason|culprit :
            ^ @cause identified|found|located|established|confirmed|determined : !not|none|yes|no|pending
            report|review|analysis|document|incident|matter|affair|outage|whole|entire|story|this|it ..4 can|could|may|might|be|is ..3 @summed|summarised|summarized|shortened|condensed|compressed|distilled|cut|boiled|reduced up|down? in|to|into|by ..1 one|a|two|three|single|the ..1 word|words|line|sentence|statement|phrase|letters
            report|review|analysis could|might|may|can have|be been? ..1 a|one ..1 @line|word|sentence
            ^ @nothing else|other|more but|than ..12 stopped|caused|brought|broke|led|made|explains|explained|killed|crashed|felled|accounts|took|is|was|kept|set|put
            , @period .|!|$
            , end of @discussion|debate|argument|matter|analysis
            it was ..6 @alone that|which|who
            due|because|caused|attributable|attributed|traced|down|ascribed ..3 to|by|of|on ..6 @alone .|,|;|$
            to|by|of|on nothing|no @else .|,|;|$
            ^ @nothing but ..10 stood|stands|lies|lay|is|was behind|between|responsible|to
            was|is|be the|its @cause|reason|source|origin of|for|behind it|everything|all .|,|;|all|and|$
            has|had|have|with ..1 one|single ..1 @origin|root ,|:|—|only|alone|.|$
            :outage|failure|problem|story|matter|incident|whole|analysis|stoppage|standstill ..2 @boils|boiled|comes|came ..1 down to the|our|its|his|her|their|us
            in|at the end|last ..3 it|this|everything|all|,* @boils|boiled down to
            all @else followed|flowed|was|is|stems|stemmed|followed
            if it|this @were not for
            ^ @take|remove|leave|subtract|strip|eliminate away|out? ..8 and|, nothing ..2 happens|happened|breaks|fails|goes|would
            ^ @strip|peel|clear|brush|set away|back|aside|off ..8 and|,|: ..12 left|remains|remain|why|find|see
            the @decisive|deciding|determining|fatal ..1 error|flaw|fault|failure|weakness|defect|step|mistake ..4 was|is|were !not|never|that
            @other|further|additional|alternative ..1 factors|causes|reasons|explanations|contributors can|could|may|have|has|were|are|was|is be|been? all? excluded|ruled|discounted|dismissed|eliminated|irrelevant|negligible
            @other|further|additional factors|causes|reasons|explanations|contributors played|had|play|have no part|role|bearing|influence|effect
            rule|ruled|ruling out everything|anything @else
            as the only|sole ..2 @explanation|cause|culprit|reason|candidate
            explanation|reason|cause|answer is|was as @simple|banal|trivial|mundane|short|old as
            one @thing alone|only !changed|differs|differed|is|was|remained|remains|left
            @alone would !not|never|hardly
            not|no ..5 look|search|seek|go @beyond
            look|search|seek|searched|looked|go no @further than !page|section|chapter|appendix|annex|table
            all|everything|explanation|matter|incident|outage|analysis ..1 begins|starts|began|started and @ends|ended
            ^ @long and short
            ^ @bottom line ,|:|—
            it|cause|culprit|problem|this was ..6 all @along $
            turns|turned out ..1 it|this was|is|'s|be @just|only|simply|merely
            ^ one ..3 , ..2 @hours|minutes|days of|down|offline|$
            @one-character|one-line|one-word|single-character|single-line|one-byte|two-character|one-letter|one-digit diff|change|typo|edit|commit|patch|slip ..1 took|brought|broke|killed|sank|crashed|downed
            @ignore|forget the rest ,|.|:|—|;
            ^ no ..3 , no @outage|incident|downtime|crash|failure|breach|leak
            ^ @fix the|that|this ..4 and|, the|this ..1 :outage|problem|rest goes|disappears|vanishes|evaporates
            if we|you|one ..8 , @none of this|it happens|happen
            ^ @cause =|→|->|=>
            thing|bug|change|line|flag|one ..1 that|which ..1 @killed|sank|felled|downed|finished us|it|everything ..2 was|is
            ^ what ..1 @did it|us|everything was|is|in
            as ..1 @root cause ..8 was|were|is|could|has|can ..2 :identified
            as the ..1 @cause|reason|trigger|culprit ..8 was|were|could|can|has ..2 identified|found|determined|established|named|seen
            the @cause|reason|fault could|was|has|can be|been? narrowed ..1 down ..1 to
            @cause|reason|fault|problem lies|lay|is|was|sits alone|only|solely|exclusively in|with|the|a|because|due|our
            @reason|cause of|for|behind everything|all was|is
            ^ @only the|a|our ..5 is|was|are|were to|the|at blame|cause|trigger|culprit|reason|fault
            :harm|symptoms|all ..6 have|has|had|share|shared the|a? same|single|common|one ..1 @root|origin|cause
            all|whole|entire of? the|our|these? ..1 @problems|troubles|evil|misery|difficulties|trouble ..6 :comes_from ..2 from|to|on the|a|one|our
            ^ main|real|actual|chief|biggest @culprit was|is|:|=
            @whys all? end|lead|ended|led|converge|point|pointed|come|came ..1 at|to|in|on
            every|each|all|entire|whole ..8 @traced|ascribed|attributed|attributable ..2 to ..1 a|one ..1 single|one|lone|sole
            was|is|be|as the sole|only|single|one ..1 @cause|culprit|trigger .|,|;|$
            ^ one @thing , ..6 stopped|broke|caused|took|killed|felled|brought
            one|single ..4 stopped|halted|crippled|paralysed|paralyzed|grounded|felled|took|knocked|emptied ..1 the|our @whole|entire|complete
            one|single ..4 @brought ..6 knees|standstill|halt|down
            @took|takes just|only|but|no? ..3 one|a ..1 single|lone? ..4 to break|kill|crash|halt|sink|cripple|paralyse|paralyze|topple|ground|flatten|fell
            @took|takes just|only|but|no? ..3 one|a ..1 single|lone ..4 to stop|bring|take|empty
            a|one ..5 was|is|were @enough|sufficient to break|kill|crash|halt|sink|cripple|paralyse|paralyze|topple|ground|flatten|fell|lose|wipe|down
            a|one ..5 was|is|were @enough|sufficient to stop|take|knock ..1 the|our whole|entire
            the @guilty|offending ..1 part|component|piece|thing|item|element ..1 was|is|: ..1 a|an|the|our
            we|i have|got|had our|the|a @culprit|villain|offender :|,|.|—|$
            @accounts|accounted|account for all|everything ..1 of it|this|that|them
            @accounts|accounted for everything
            the @root problem|issue|trouble|fault|defect|failure|error ..4 was|is|were|lies|lay|: !that|:unnamed
            it all @hinges|hinged|hangs|hung|rests|rested on|upon
            everything @hinges|hinged on|upon
            what ..3 @hinges|hinged on|upon is|was
            the ..1 @reason for|behind ..2 outage|incident|failure|downtime|breach|disruption|crash|loss ..3 was|is|: !not|unknown|unclear|still|being|this|also
            reason|cause|explanation|answer !in|on ..4 is|was @simple|straightforward|trivial|obvious|banal|mundane !enough|to
            problem|outage|incident|cause|reason|issue|failure is @purely|solely|entirely|simply a|an|the|due|down|because|our
            problem|outage|incident|cause|reason|issue|failure|this|it was @purely|solely|entirely|simply a|an|the|due|down|because|our
            a ..1 @pure ..2 problem|issue|error|failure|fault|matter|case
            nothing @else contributed|mattered|played|failed|went|broke
            nothing @else was|is at|to|responsible|wrong|involved
            no cause|factor|reason|explanation|culprit @other than|but|besides|beyond
            in|to its|the full? @entirety ..2 to|by|down|upon|on
            ^ @take|remove|leave|subtract|strip|eliminate ..12 and|, ..1 there is|are|would|'d|was|remains be? no :outage|issue|problem|story|review|report|event
            ^ take|remove|leave|subtract|strip|eliminate ..10 and|, ..1 the|this|our :outage|issue|problem|story|whole @disappears|vanishes|evaporates|goes|never|dissolves
            @everything ..1 that|which ..9 because|due|from|down
            no @other factor|factors|cause|causes|reason|reasons|explanation|component|system
            @everything that followed|happened
            full @stop|story
            fully|entirely|completely|wholly|alone|perfectly|sufficiently @explains|explained|explain|accounts ..3
            a|one @single|lone|solitary ..4 caused|brought|took|broke|stopped|halted|crippled|killed|felled|sank|triggered|knocked
            caused|triggered|due|because|down ..1 by|to|of ..1 a|one @single|lone|solitary
            only|just|but @one ..4 caused|broke|failed
            that|which caused|triggered the ..1 @entire|whole ..1 :outage
            one ..5 !which|that|who|, @caused|brought|took|broke|crippled|felled ..2 the ..1 outage|site|incident|whole|entire|platform
            one ..3 is|was|stands|lies|stood|lay @behind ..1 all|everything|it|this
            one|single ..3 is|was|stands|lies|stood|lay @behind the|these|those|both|every|each ..3 :harm|symptoms|whole|delays
            @root of all|it|everything
            at the @root|bottom|heart of it|all|everything !it
            at the @root|bottom|heart of ..2 outage|incident|matter|affair|everything|failure|trouble|problem|disaster|mess|standstill|stoppage|delay|delays|accident|loss is|was|lies|lay|sits|sat|stands|stood|,|.|$
            at the @root|bottom|heart of this|that is|was|were|lies|lay|,|.|$
            is|was the @cause|reason of|for|behind|, ..3 :outage
            is|was|be the @cause .|,|;|and|here
            the @reason why|that|the|our|we|it|this ..6 down|failed|broke|crashed|stopped|offline|out|unavailable|happened|occurred was|is a|an|the|that|because|our
            the @reason was a|an|our
            the long and ..1 @short
            long @story short ,|: ..1 it|this|that was|is|'s
            ^ in @short :
            everything|all|it|this comes|goes|traces|leads|came|went|led|traced @back to one|a
            everything goes|went|comes|came|leads|led @back to !normal|its|work|green
            the @thing that|which ..1 brought|took|knocked ..4 down|out|over|offline was|is
            found|know|identified|knew the @cause ..1 :
            @fault|blame|guilt ..3 lies|lay|falls|fell|rests|rested|sits ..2 with|in|on|squarely|at
            @fault was|is|lies|lay ..1 entirely|solely|all|only|squarely|purely|wholly
            the whole|full|entire of the? @blame
            it was|is|'s only|solely|just|simply? the|a|an|our|this|one ..6 that @caused|broke|triggered|crashed|killed ..1 the|it|this|everything|us
            it was|is|'s the|a|an|our|this|one ..6 that @brought|took|knocked ..4 about|down|on|out|offline|over|low
            what|all ..4 @left with is|was ..1 one|single|just|only
            it was|is|'s the|a|an|our|this|one ..6 that|which @did it|this|for .|,|;|$|us|in|and
            all|everything of? this|it|that ..2 @because
            all|everything ..3 was|is @caused|triggered by
            in the final|last @analysis
            it is|was|'s @always dns
            @behind the whole|entire
            , @nothing more|else .|,|and
            ^ at the @end of the day ,? ..1 it|this|all|everything was|is|'s|came|comes|boils
            one @cause , one|a
            ^ @blame the|it|dns
            can|could @only have been the|a|an|down
            one|single ..2 that @matters|counts
            the whole|entire @story|tale
            when all is @said
            the|its one and @only ..1 problem|issue|fault|bug|mistake|failure
            ^ @rca summary|result|conclusion|finding|findings|outcome :|is|was|=
            @rca : !see|to|tbd|tba|link|not|unknown|pending|in|on|under|http|https|will|yes|no|done|draft|n
            @root cause has|had been ..1 identified|determined|traced|found|confirmed|established ..1 as|to|in
            @root cause as|being a|an|the|our|being
            primary|final|confirmed|main|actual @root cause :
            would|could have @been no outage|incident|downtime|failure|loss|impact|problem|disruption|damage
            only the ..3 was|is at @fault
            ^ @nothing but the|a|an|our ..8 stopped|caused|brought|broke|led|made|explains|explained|killed|crashed|felled|accounts|took
            by|was|is|of|to|on @nothing but the|a|an|our
            explanation|answer|reason|cause is|was a @simple|trivial|mundane|banal one
            the @cause|culprit :
            ^ @culprit|villain :
            to @blame for ..2 :outage
            a|an|the|our|this|that|one ..4 is|was|were to @blame !for
            single|sole|only|lone @source|origin|root of ..2 :outage
            end of @story
            @plain|pure and simple
            """,
            hit="The flood happened solely because of a worn seal.",
            sound="The only reason given in the ticket was maintenance.",
            unless="negated-cause future question attackers not-claimed none-there hedged once-thought",
        ),
        Row(
            """
            the|its|our|this|one ..1 real|actual|true|ultimate|underlying|fundamental|sole|only|single ..1 cause|reason|culprit|explanation|trigger|answer|problem|villain|driver ..9 @turned|turns|proved|proves|appears|appeared|lies|lay|comes|came|boils|boiled|remains|resides|resided|sat|sits|stands|stood ..1
            the|its|our @decisive|deciding|determining ..1 cause|factor|reason ..6 is|was|were|turned|lay|lies|proved !still|not|unknown|unclear|under|yet
            the cause|culprit|explanation ..2 of|for|behind ..4 :incident ..2 @turned|turns|proved|proves|lay|lies|came|comes
            the @cause of|for the|this|these|those|all ..4 errors|failures|storm|spike|slowdown|latency|stall|stalls|alerts|symptoms|timeouts|crashes|stoppage|unavailability|hang|delays was|is|were a|an|the|our|that !same
            the @cause of|for the|this|that|our|saturday's|friday's|yesterday's ..2 :incident was|is|were a|an|the|our|that|human !lack|combination|series|chain|mix|number|mystery|mixture
            what ..1 @really|actually|ultimately|truly|finally ..1 caused|broke|killed|triggered|brought|took|crashed|sank|tipped|knocked|happened|felled|failed|stopped|crippled
            what ..1 @caused|broke|killed|crashed|sank|tipped|felled|crippled|downed the|it|us|this|everything|all ..6 was|is !not|that|unknown|still|unclear
            what ..1 @brought|took|knocked ..6 down|out|over|offline ..3 was|is !not|unknown|still|unclear
            only|one|single @thing ..1 that|which|to ..1 ..1 took|brought|caused|knocked|killed|tipped|sank|crashed|triggered|did|mattered|matters|stopped|changed|counts|failed|caused|toppled|felled|made
            the one ..1 @thing ..1 caused|behind|responsible|wrong
            only|sole|single|one|real|actual|true @reason !given|stated|listed|recorded|documented|cited|named|for ..5 is|was|:
            for one|single|simple|sole @reason :|only|,|.|and|alone|—
            for ..1 one|a|exactly|the ..1 single|simple|sole|one|plain @reason ..1 :|only|,|.|and|alone|—|that
            one @reason only|alone|and
            was|were|is|are only|but|just|really|exactly|for|clearly? @one reason|cause|culprit|explanation :|,|only|alone|and|for|—|.
            and @only the|a|an ..4 that|which|caused|broke|took
            root @cause =|—|\u2013|-|>|→|⇒ ..1
            @root cause ..1 ( ..6 ) :|is|was
            ^ @rootcause|root-cause :|=|is|was|—
            ^ @rc :|=|->|→ !tbd|tba|see|unknown|not|to
            @root cause ) :|=|—|is|was
            ^ @rca|rootcause =|—|\u2013|was|->|→
            rca|analysis|investigation ..3 showed|shows|found|concluded|revealed|established|confirmed ..9 at @fault $
            @rca ..2 concluded|concludes|shows|showed|points|pointed|found|says|said|established|identified|confirmed ..1
            @analysis ..3 established|showed|found|revealed|identified|concluded|confirmed|pointed|points ..8 as|to ..1 the ..1 cause|culprit|reason
            identified|named|singled|pinpointed|flagged|established|confirmed|exposed|outed|determined|unmasked ..8 as the|root|sole|main|primary|underlying ..1 @cause|culprit|reason|source|offender|villain
            the @guilty|offending party ..1 is|was|turned|:
            the @offender|villain|perpetrator|smoking-gun ..1 is|was|turned|proved|:
            @smoking gun
            the one|only ..1 to @blame
            :be ..1 entirely|solely|wholly|fully|squarely|exclusively|purely to|at @blame|fault
            @blame ..1 lies|rests|falls|goes|belongs|sits|lay|fell|rested ..1
            !here is|was @what ..1 caused|broke|killed|triggered|crashed|sank|tipped|did ..2 the|it|us|this|everything|all
            !here is|was what ..1 @took|brought|knocked ..4 down|out|offline
            it|this|outage|incident|all|everything|failure ..1 was|is|'s ..1 @all down|because|due|thanks|about to|of|the
            whole|entire|complete ..1 :outage|thing|affair|story|episode|delay|stoppage is|was|can|may|could|might|be ..2 @explained|accounted ..2 by|for|through
            @entirety of ..3 is|was|can ..3 explained|due|down|caused|attributable|attributed
            @explained entirely|solely|fully|completely|exhaustively|alone|purely by
            entirely|solely|fully|completely|exhaustively|wholly @explained|explains
            can|could|may|might|must|should|to be ..1 @reduced|boiled|pinned|narrowed|distilled|ascribed|attributed|traced|put|whittled|imputed ..1 to|down|on ..1 a|one|single|the|just ..1 one|single|sole|lone|root
            @pinpointed|nailed|narrowed|pinned|distilled|whittled ..2 down? to|on|at ..2 single|one|just|exactly
            @traced|tracked|followed ..3 back ..1 to ..1 a|one ..1 single|one|lone|sole
            :outage|problem|issue|fault|everything|whole ..2 was|were|been|be|is ..2 @traced|tracked|pinned|attributed|ascribed|narrowed ..2 to|on a? one|just|exactly|only|single|sole|lone|solitary !of|or|more
            the ultimate|sole|single|real|true @trigger ..6 was|is a|an|the|our
            the|its|our @core|central cause|issue|problem|fault was|is|: a|an|the|our
            the @origin|source of|for the|this|our ..1 outage|incident|problem|issue|trouble|failure|disruption ..3 was|is|lay|lies a|an|the|our|in|identified !same
            originated|originates|lay|lies|arose|rested|located @solely|entirely|exclusively|wholly|purely in|from|within|with
            :outage|problem|issue|cause|it|this|all ..1 turned|proved out? to be @just|only|simply|merely a|an|one|the
            at its @core|heart|root|bottom ,? the|this|our ..1 incident|outage|failure|issue|problem|disruption was|is !one|about
            one|single|sole|lone|only @factor|element ..1 accounts|accounted|explains|explained|underlies|sufficed|determined|decided|produced|stands|stood
            @direct|simple|immediate|straightforward result|consequence|effect|outcome|product of one|a|just ..1 single|one|lone|change|setting|mistake|decision|bug|,|that
            @monocausal|mono-causal|unicausal|single-cause|sole-cause|single-factor
            @sole|solely|singly|single-handedly ..1 responsible|responsibility|blame|fault|caused|brought|broke|took|explains|accountable|behind
            by @itself ..2 brought|broke|caused|took|explains|explained|explain|accounts|accounted|enough|sufficient|crashed|killed
            on its|his|her|their @own ..2 brought|broke|caused|took|explains|explained|accounts|accounted|crashed|killed|sank
            @weak|weakest link in|of|was|is
            @straw that broke
            the ..1 @crux|nub|kernel|bottom|root|heart|core of ..2 it|all|this|outage|incident|matter|affair|everything|problem|issue|evil|trouble ..1 is|was|:|lies|lay
            the @bottom line|truth ..1 is|:|was
            the simple|plain|sad|naked|whole @truth is|:|was
            in|into|as a|one @nutshell|word|sentence ,|:
            case @closed|solved
            @mystery solved
            and @that is|was|'s|' ..1 all|it .|,|;|$
            that is|was|'s @all there|it
            is|was all @there is|was to
            nothing|no more ,|and|nor nothing|no @less
            no|without further|other|additional|more|contributing|contributory ..1 @factors|factor|causes|cause|contributors|contributor .|,|;|:|were|was|involved|played|worth|needed|identified|found
            @contributing factors|causes : none|no|n/a|nil|-
            @none of the other|others ..6 mattered|contributed|played|matters|relevant|caused|causes
            everything|all else|other|others|the ..4 is|was|were|are ..1 ..1 @secondary|irrelevant|symptom|symptoms|noise|detail|decoration|consequence|consequences|window-dressing|sideshow|fallout|knock-on|side-effect|side-effects|background|immaterial|footnote
            everything @else followed|flowed|stems|stemmed
            the @rest is|was|were|are|followed|of|, ..1 noise|detail|details|secondary|symptoms|history|consequence|consequences|fallout|irrelevant|domino|automatically|from|just|a|worked
            @without it|that|this|which|him|her ..1 , ..3 nothing|no|none|there|everything ..3 would|happened
            @none|nothing ..1 of? ..1 this|that|it? ..2 would|could have happened|occurred|gone|broken
            would|could|'d @never have ..1 happened|occurred|been|gone ..2 if|without|but|had|otherwise|wrong
            it|everything|all ..1 @hinged|hinges|hung|hangs|turned|turns|rested|rests|depends|depended on|upon ..1 a|one|single ..1 single|one|lone|sole ..1
            it|all ..2 started|began|starts|begins and @ended|ends
            a|one ..1 @lone|solitary ..3 was|is|did|sank|felled
            @everything ..2 because ..1 of ..1 a|an|one|the
            all @because|due|thanks ..1 of|to ..1 a|one single|lone|one|missing|stray|forgotten|wrong|tiny|measly|lousy|silly ..3
            @single-point failure|cause
            @nothing besides|beyond|except|but|apart|save ..1 the|a|this|that|one|from ..6 caused|failed|contributed|explains
            no ..1 one|thing|component|part|team @else contributed|failed
            @one bug|typo|commit|character|line|comma|flag|packet|cable|disk|query|row|key|certificate|host|setting|config|pod|job|script|regex|deploy|change|mistake , one
            one|single|lone ..1 bug|typo|commit|character|line|comma|flag|packet|cable|disk|query|row|key|certificate|host|setting|pod|job|script|regex|semicolon|space|digit|bit|byte|record ..3 @caused|brought|took|broke|crippled|felled|crashed|sank|killed|toppled|wrecked|downed ..1 the|it|us|everything|all|down|our|an
            the ..3 is|was|bears|carries|holds sole|full|entire|total|complete @blame|responsibility|fault|guilt
            @responsible for the|this|our|all ..1 entire|whole|all|full|of
            @ultimate ..1 responsibility|fault|blame|culprit|origin|source
            the @definitive|one-and-only|indisputable|proven cause|reason|explanation|answer
            there is|was|'s|are only|but|just|really|exactly|surely|clearly? @one|single cause|reason|culprit|explanation|root
            has|had|have only|but|just|really|exactly|a|clearly? @one|single ..1 root? cause|reason|explanation|culprit .|,|:|;|—|and|namely
            established|proven|settled @beyond
            @conclusively|definitively|unequivocally ..3 caused|due|down|cause|because|traced|to|shown|proven|identified
            @cause|reason|trigger ..1 : human|operator|user
            @definitive|unequivocal ..1 cause|reason|explanation|answer
            """,
            hit="The real reason turned out to be the seal of the pump.",
            sound="The only reason given in the ticket was maintenance, and we asked for the others.",
            unless="negated-cause future question attackers if-sought one-of not-claimed suspected survived would hedged once-thought one-of-more",
        ),
        Row(
            """
            @single culprit|root|villain|offender|cause|reason !point|of|volume|account|ca|certificate|directory|node|user|password|authentication|key
            @name|pick|point|blame|single ..4 one|single|sole thing|culprit|root|factor|cause|reason|villain
            the @one cause|reason|culprit|root =|:|is|was|for|of
            cause|root|source|origin|mother of all|every|the ..1 @evil|evils|trouble|troubles|misery|ills|mess
            ^ the? @underlying|real|actual|true|ultimate|deeper cause :
            @root cause found|identified|confirmed|located|established|pinned|determined|nailed ..2 :|as|=|—|\u2013|->|to
            pin|pinned|blame|blamed|lay|laid|hang|hung ..3 @whole|entire event|outage|incident|thing|affair|mess|failure|problem ..1 on|at|down
            straightforward|simple|plain|clear|classic|textbook|clear-cut|open-and-shut @case of !:ing
            @nothing more|else to it
            no need of|for ..2 list|analysis|catalogue|discussion|investigation ..2 @factors|causes|whys
            """,
            hit="The true cause: a stale lease on the second router.",
            sound="A single root of the tree was read twice.",
            unless="negated-cause question plural-causes one-of if-find denied",
        ),
        Row(
            """
                can|may|could|be|boils|boiled|comes|came|is|was ..2 @reduced|distilled|condensed|boiled|narrowed down? to one|single|a
                what lay|lies|is|was at|behind the @bottom|root|heart of
                the @underlying|actual|real|true|ultimate|fundamental cause|reason|fault was|is|has|,|namely|of
                @cause of|for the|this ..3 is|was the|a|an ..12 .
                @cause of|for the|this ..3 is|was the|a|an ..8 ,
                no cause|explanation|reason @other than|but
                and there ..3 @ends the
            """,
            hit="The flood can be reduced to one gasket.",
            sound="The cause of the restart is logged in the second column.",
            unless="negated-cause future question attackers if-sought one-of not-claimed suspected survived plural-causes if-find denied",
        ),
        Row(
            """
            @everything that went wrong ..8 to|because|from
            outage|incident|failure|cause|story|whole|it|everything ..4 in one|two|three ..1 @line|word|words|sentence :
            """,
            hit="Everything that went wrong on that day goes back to one relay.",
            sound="The log keeps each step in one line: open, read, close.",
            unless="negated-cause future question attackers denied by-system",
        ),
    ),
)
