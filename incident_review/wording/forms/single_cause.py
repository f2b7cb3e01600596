"""The incident is reduced to one cause."""

from incident_review.wording.form import ACCOUNT_AND_HEADINGS, Form, Row

FORM = Form(
    name="single-cause",
    rank=50,
    registers=ACCOUNT_AND_HEADINGS,
    rows=(
        Row(
            """
            ^ the? @root cause was|is|: a|an|the|that|our|due|caused|its|his|this|these|one|because
            ^ the? @root cause of|for|behind ..6 was|is a|an|the|that|our|due|caused|its|this|one|because
            """,
            hit="The root cause was a bug in the release process.",
            sound="The root cause is not known yet.",
            sure=True,
            unless="negated-cause denied-inside future plural-causes if-sought",
        ),
        Row(
            """
            !into|for|identify|find|finding|determine @root|rootcause|root-cause cause !,|and|or|analysis|found|identified|discovered|confirmed|established|box|field|section|column|heading|template|meeting|report|document|" ..9 is|was|are|were|'s|being|came|comes|lies|lay|turned|proved|lie|rests|rested|resides|resided|originated|stemmed !a|:unnamed
            root cause !,|and|or|analysis ..9 @appears|appeared|seems|seemed ..1 to|that|like|as|due ..1 be|lie|have|a|an|the|our|reside|stem|come|rest
            @root cause !,|and|or|analysis ..9 is|was|been|being|are|were|'s ..3 :identified|narrowed ..1 as|to|:|—|\u2013|= !date|this|a|be
            @root cause !,|and|or|analysis ..9 is|was|been|being ..3 :identified|narrowed ..1 as|to ..1 a|an|the|our|be|one|this|its|being|missing
            @root cause !,|and|or|analysis ..9 is|was|been ..3 :identified ..4 as a|an|the|our|being|this|its|one
            @root cause !,|and|or|analysis ..9 is|was|'s a|also
            ^ the? ..1 @root cause of|for|behind ..6 :|—|=|\u2013 !and|unknown|tbd|tba|not|under|see|still
            @root cause found|identified|located|determined|confirmed|established|pinpointed|isolated|known ,|:|—|;|.|\u2013|and it|this is|was|'s
            root cause ..4 be ..1 @attributed|traced|ascribed|narrowed|reduced|pinned|pinpointed|imputed|boiled ..1 to|down
            @root cause : !and|unknown|tbd|tba|analysis|not|under|to|see|still|pending|n/a|none|yes|no
            """,
            hit="The root cause was a bug in the release process.",
            sound="The root cause is not known yet.",
            unless="negated-cause denied-inside future plural-causes if-sought at-first quoted-as hedged pending",
        ),
        Row(
            """
            is|was|be|as|were|been|'s|are|became|becomes|remains|remained being? ..1 :degree? the|our|one|a|its|this|his ..1 @root|underlying cause !analysis|analyses
            the|its|our|their|this @underlying|ultimate|actual|real|true|fundamental|deeper|decisive ..1 cause|reason|culprit|problem|issue|fault|trouble|explanation !tracker|tracking|statement|list ..9 is|was|were|'s|lies|lay|turned|proved !that|elsewhere|open|:unnamed
            the|our @true|real|actual|underlying|ultimate|deeper|fundamental|decisive|primary|principal|sole cause|reason|culprit|problem|issue|trigger|explanation|fault :
            our|the|its @cause|rootcause of|for|behind ..2 the|this|that|our ..3 :outage ..2 was|is|:|= !a|:unnamed
            ^ @cause|reason|explanation of|for|behind ..4 :outage :
            the ..1 @culprit|villain|wrongdoer|troublemaker was|is|were|:|turned|proved|being|came|appears|seems|appeared|seemed|became|are|remained !:unnamed
            the ..1 @culprit|villain ,|of|behind|for|in|here ..8 was|is|were|turned|proved|being|came|lies|lay !:unnamed
            find~|identified|spotted|had|caught|located|isolated|exposed|nailed|unmasked|saw|identify|discover~|trace~|catch~|spot~|pinpointed|cornered|reveals|revealed|showed|exposes ..2 the|our|its @culprit|villain|offender ,|:|—|\u2013|(|-
            the|our @underlying|root|real|true|actual|ultimate|deeper|fundamental|decisive|primary|principal cause|reason|culprit|explanation|trigger|problem ,|(|—|\u2013 a|an|the|our|one
            the ..2 @cause|reason|culprit|explanation ..7 has|had|have|is|was ..1 been? :identified ..1 as|to ..1 a|an|the|our|be|one|being|its
            identified|determined|found|established|confirmed|pinpointed|believe|suspect|concluded|conclude|diagnosed|isolated|proved|suspected|believed ..2 the|our ..1 root? @cause|culprit|reason|trigger to be|as|in ..1 a|an|the|our|one|being|its|this
            identified|determined|established|confirmed|pinpointed|diagnosed|found|isolated|traced ..1 the|our ..1 root? @cause|culprit as ..1 a|an|the|our|being
            was|is|as|be|were|are|'s|been the|our ..1 @culprit|villain|wrongdoer|troublemaker
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
            :outage|issue|problem|incident|failure|delay|error|fault|slowdown 's ..1 @cause was|is|lay|lies|turned|: !:unnamed
            only|sole|single|singular|lone @cause ..4 was|is|lay|lies a|an|the|our|that|this|one !same
            the ..2 sole|only|single|one|singular|lone|solitary !in|of|with|to ..2 @cause|reason|culprit|explanation|trigger|failure|fault|factor ..1 why|for|of|was|is|behind|,|:
            @sole|singular cause|reason|culprit|explanation|factor|source|fault|origin|trigger|determinant
            @just|exactly|only|precisely|merely|simply one|a ..1 single? cause|reason|culprit|explanation|factor|problem|mistake|weakness
            just|exactly|only|precisely|merely one|a ..1 single? @thing wrong|at|that|which|behind|:|,|and|broke|went|caused|failed|counts|matters|explains|explained|amiss|stopped|killed|took|brought|mattered|responsible
            just|exactly|only|precisely|merely one|a ..1 single? @thing is|was ..2 behind|wrong|responsible|blame|cause|fault|amiss
            one|single cause|reason|explanation|culprit|thing ..2 @only|alone
            one and @only ..1 cause|reason|culprit|explanation|trigger|problem|fault|thing|answer
            one thing and one @thing only
            the ..1 one ..1 @true|real|actual|root|underlying|ultimate ..1 cause|reason|culprit|trigger|problem|factor
            only|one|single @thing ..1 that|to|which went|blame|wrong|broke|failed|is|broken|failing|different|changed|missing|responsible
            only @thing that|to went|blame|failed|broke|caused
            ^ one @thing :|caused|broke|did|killed|brought|felled|sank|stopped|halted|made|wrecked|ended|led|took|crashed|triggered|toppled|knocked|started|locked|emptied|explains|explained|alone|only
            only @thing wrong|amiss|broken|faulty|missing
            by|to one @thing ,|:|—|\u2013|.|only|alone|;|$
            caused|triggered|due|brought|attributable|explained|driven|prompted|produced|created|occasioned|down|attributed|traced ..1 @solely|entirely|purely|exclusively|wholly|uniquely|fully|completely|totally by|to|from
            @solely|entirely|purely|exclusively|wholly|simply|only|merely|uniquely due|because|down|caused|attributable|attributed|responsible|on|the|from|by|owing|traceable|ascribed|result to|of|by|for|account|result
            attributed|attributable|ascribed|traced|down|due|owing|attribute|caused|traceable|explained ..1 @solely|entirely|exclusively|purely|wholly|completely|fully|alone|simply|uniquely|just to|by|of|from
            @alone accounts|explains|accounted|explained|caused|brought|is|was|took|led|suffices|stopped|halted|crashed|broke|triggered|felled|sank|killed|toppled|bears|determined|sufficed|knocked|locked|halts|breaks|stops|kills|sinks|emptied|flooded
            @boil|boils|boiled|comes|came|come|reduces|narrows|amounts|boiling|reduce|amounted|distils|distills ..2 down to !the|our|us|two|three|whether
            it all @comes|came|boils|boiled|goes|went|traces|ties ..1 down|back to
            @traces|traced|traceable|leads|goes|trace|tracks|tracked|points|pointed|led back to a|the? ..1 single|one|just|only
            is|was|'s|caused ..12 ,? and|or @nothing else|besides|other .|,|;|and|was|but|!|—|(|$|caused
            one|a|the|this|that|our ..6 ,? and nothing @else ,|caused|cost|brought|broke|was|did|took|killed|stopped|crashed|led|explains|explained|started|triggered|knocked
            and|or nothing @besides
            was|is|'s @nothing more than a|an|the
            @explain|explains|explained ..2 the whole|entire|entirety|full|everything|all|lot|totality
            accounts|accounted|account|accounting for ..1 the @whole|entire|entirety|full|totality|lot
            @explains|explained everything|all|it
            @were it not for
            had it not @been for
            @but for the ..10 would|not
            it|this|everything|all|thing|whole|that|cause|culprit|outage|incident|problem was|is|'s :degree? @dns again? $
            it|this|everything|all|thing|whole|that|cause|reason|culprit|problem|outage|incident was|is|'s :degree? @human error|mistake|failure|factor|failing|oversight|slip
            the @whole|entire thing|incident|outage|mess|affair|episode|drama|disruption|disaster|saga|fiasco ..1 was|is|boils|comes|came|hinges|hinged|goes|stems|stemmed|boiled|rests|rested|traces|traced|arose|came-down
            @everything ..6 boils|comes|came|goes|went|boiled|traced|traces ..1 down to
            @everything ..6 stems|stemmed|traces|hinges|hinged|originated|springs|sprang|derives|derived|originates|arose|arises|hung|hangs|rests|rested|pivots|pivoted ..1 from|back|on
            @stems|stemmed|originates|originated|arose|springs|sprang|arises|flowed|flows|derives|results|resulted entirely|solely|from|wholly|purely|exclusively|only from|one|a ..1 single|one|solely
            the @cause was|is|: !still|not|unknown|unclear|under|yet|to|known|never|found|identified|traced|being|investigated|determined
            had|has|was|is|'s|have|are|being only? one single? @cause|culprit
            had|has|was|is|'s|have a @single cause|culprit
            had|has|was|is|'s|have only? one ..1 single? @reason|explanation
            there is|was|'s|can|could|exists only|just|but|exactly|really|precisely|simply? be? ..1 one|single|sole ..1 @answer|explanation|suspect|verdict ,|:|.|—|and|namely|;|for|that|$
            single|one|only|sole @answer|explanation|reply to ..8 why|what|how
            one|single|lone|solitary ..5 is|was|'s|are|explains @why we|it|our|everything|all|this|the|half|production|prod|staff|customers|users|nothing|they|checkout ..5 lost|down|broke|failed|stood|stopped|missed|late|offline|dark|crashed|died|happened|here|empty|dead|went|spent|worked|out|unavailable|unreachable|stuck|waited|closed
            @why ..12 and|, nothing|no more|else|other|further
            reason|cause|explanation|culprit|answer ..12 there is|'s|was|can|are ..1 exactly|only|just|but|precisely be? @one .|,|:|;|$
            see|saw|find|found|know|have|identified|identify|discern ..1 only|just|but|exactly this|that|the @one
            after|looking|look|want|wants|wanted|ask|asks|asking|seek|seeks|need ..2 the ..1 @cause|reason|culprit|explanation|trigger|source|origin ..8 , ..2 it is|was|'s|lies a|an|the|our|all|just|only|simply|:
            :harm|harm|pain|symptoms|symptom|everything|troubles|alarms|difficulties|complaints|trouble|delays ..10 :comes_from back? from|to|on ..2 @one|single|lone|solitary|same|just|only|exactly ..1 place|spot|defect|fault|flaw|failing|weakness|omission|source|cause|root|origin|thing|factor|point|bug|error|mistake|oversight|failure|change|setting|decision|assumption
            @all of it|this|that|these ..16 :comes_from back? from|to|on ..2 one|single|lone|solitary|same|just|only|exactly ..1 place|spot|defect|fault|flaw|failing|weakness|omission|source|cause|root|origin|thing|factor|point|bug|error|mistake|oversight|failure
            @everything points|pointed|leads|led|goes|went to|at|towards one|a ..1 single|part|place|thing|culprit|cause|component|change|commit|bug|fault|defect|flaw|error|line|file|setting
            reason|cause|culprit|explanation , ..2 the @only|sole|single one ,
            the @cause has|is|was|had been? identified|found|established|located|determined|known|clear|pinpointed|isolated|confirmed :
            has|had|have @its ..1 origin|root|source|cause|roots|explanation in ..5 alone|only|solely|exclusively
            has|had|have|having|found|finds its|their|her ..1 @root cause in
            root cause ..9 is|was to be @found|sought|located|looked|seen in|with|at|within
            @everything ..2 points|pointed|point|pointing to|at ..6 as the ..1 cause|culprit|reason|source|origin|trigger
            all|every @roads|threads|trails|clues|fingers|arrows|road|thread|trail|evidence lead|leads|led|point|points|pointed|converge|converged ..1 to|at|on|back
            @behind ..1 all|everything ..6 is|lies|lie|was|lay|stands|stood|sits ..1 one|a ..1 single|lone|solitary|defect|fault|flaw|cause|simple|one|mistake|bug|error
            @behind all|every|each|both of? the|these|those ..2 :harm|symptoms|alarms|delays|troubles|pain|incidents|anomalies|complaints|errors is|lies|lie|was|lay|stands|stood|sits ..1 one|a|single|lone
            one and the @same ..1 origin|cause|root|reason|fault|defect|culprit|source|bug|flaw|mistake|problem|thing
            one|single|sole|only|lone ..1 true|real|actual|root|underlying? @cause|culprit|explanation|reason was|is|has|had? been? identified|found|established|confirmed|located|isolated|determined|named ,|:|.|;|—|\u2013|$
            ^ only|one|single|lone|sole ..1 @cause|reason|culprit|explanation :
            ^ @cause identified|found|located|established|confirmed|determined|pinpointed|known|isolated|traced : !not|none|yes|no|pending|tbd|unknown
            report|review|analysis|document|incident|matter|affair|outage|whole|entire|story|this|it ..4 can|could|may|might|be|is ..3 @summed|summarised|summarized|shortened|condensed|compressed|distilled|cut|boiled|reduced up|down? in|to|into|by ..1 one|a|two|three|single|the|just|only ..1 word|words|line|sentence|statement|phrase|letters|syllable|character|paragraph
            report|review|analysis|document|postmortem|write-up|story|section|chapter could|might|may|can have|be been? ..1 a|one ..1 @line|word|sentence|paragraph|tweet|postcard
            ^ @nothing else|other|more but|than ..12 stopped|caused|brought|broke|led|made|explains|explained|killed|crashed|felled|accounts|took|is|was|kept|set|put|triggered|started|knocked|halted|locked
            , @period .|!|$
            , end of @discussion|debate|argument|matter|analysis|story
            it|this was|is ..6 @alone that|which|who
            due|because|caused|attributable|attributed|traced|down|ascribed|owing|lies|lay|rested|rests|stems|stemmed ..3 to|by|of|on|with ..6 @alone .|,|;|:|—|)|(|that|$
            to|by|of|on|from nothing|no @else .|,|;|than|but|$
            ^ @nothing but ..10 stood|stands|lies|lay|is|was|sits|sat behind|between|responsible|to
            was|is|be|'s|were|are the|its @cause|reason|source|origin of|for|behind it|everything|all|them|these|both .|,|;|all|and|:|—|$
            has|had|have|with ..1 @one|single|sole|lone ..1 origin|root|cause ,|:|—|only|alone|.|$
            :outage|failure|problem|story|matter|incident|whole|analysis|stoppage|standstill|affair|case|episode|downtime|delay|mess|event ..2 @boils|boiled|comes|came|reduces ..1 down to the|our|its|his|her|their|us|one|a|an|this|that
            in|at the end|last ..3 it|this|everything|all|,|that|things* @boils|boiled|comes|came down to
            all @else followed|flowed|was|is|stems|stemmed|followed|follows|flows|stem|came|comes|happened|hangs
            @if it|this were not for
            ^ take|remove|leave|subtract|strip|eliminate away|out? ..8 and|,|:|— @nothing|none ..2 happens|happened|breaks|fails|goes|would|fail|follows
            ^ @strip|peel|clear|brush|set away|back|aside|off ..8 and|,|: ..12 left|remains|remain|why|find|see
            the @decisive|deciding|determining|fatal ..1 error|flaw|fault|failure|weakness|defect|step|mistake|link|factor|omission|oversight ..4 was|is|were !not|never|that
            other|further|additional|alternative ..1 factors|causes|reasons|explanations|contributors|influences|triggers|sources can|could|may|have|has|were|are|was|is|might|should|must be|been? all? @excluded|ruled|discounted|dismissed|eliminated|irrelevant|negligible|disregarded|rejected|ruled-out|unimportant|minor
            other|further|additional factors|causes|reasons|explanations|contributors|influences|circumstances|events|systems played|had|play|have no @part|role|bearing|influence|effect|relevance
            rule|ruled|ruling out everything|anything @else
            as the @only|sole ..2 explanation|cause|culprit|reason|candidate|trigger|factor|suspect
            explanation|reason|cause|answer|culprit|trigger is|was|'s|turned|turns as @simple|banal|trivial|mundane|short|old|dull|boring|prosaic|plain|embarrassing as
            one @thing alone|only !changed|differs|differed|is|was|remained|remains|left|explains|explained|caused|mattered|matters|counts
            @alone would !not|never|hardly
            not|no ..5 look|search|seek|go @beyond
            look|search|seek|searched|looked|go no @further than !page|section|chapter|appendix|annex|table
            all|everything|explanation|matter|incident|outage|analysis|story|whole|thing ..1 begins|starts|began|started and @ends|ended
            ^ long and @short
            ^ @bottom line ,|:|—
            it|cause|culprit|problem|this was ..6 all @along $
            @turns|turned out ..1 it|this was|is|'s|be just|only|simply|merely
            ^ @one ..3 , ..2 hours|minutes|days|weeks of|down|offline|lost|without|$
            @one-character|one-line|one-word|single-character|single-line|one-byte|two-character|one-letter|one-digit diff|change|typo|edit|commit|patch|slip|regex|config|fix|mistake|error ..1 took|brought|broke|killed|sank|crashed|downed|caused|stopped|cost|wiped|toppled|triggered|led|halted|crippled|ruined
            @ignore|forget|disregard the rest ,|.|:|—|;
            ^ @no ..3 , no outage|incident|downtime|crash|failure|breach|leak|flood
            ^ fix the|that|this ..4 and|, the|this ..1 :outage|problem|rest @goes|disappears|vanishes|evaporates|vanish|disappear
            if we|you|one ..8 , @none of this|it happens|happen
            ^ @cause =|→|->|=>|\u2013|— !unknown|not|under|tbd|still|to|see|n/a
            thing|bug|change|line|flag|one|setting|typo|commit|query|packet|row|host|cable|character ..1 that|which ..1 @killed|sank|felled|downed|finished|toppled|wrecked|crippled|flattened us|it|everything ..2 was|is
            ^ what ..1 @did it|us|everything was|is|in
            as ..1 @root cause ..8 was|were|is|are|be|could|has|can ..2 :identified
            as the ..1 @cause|reason|trigger|culprit ..8 was|were|could|can|has|be ..2 identified|found|determined|established|named|seen|pinpointed|confirmed|isolated|recognised|recognized|diagnosed
            the cause|reason|fault could|was|has|can be|been? @narrowed|pinned|tracked|traced ..1 down|back ..1 to
            cause|reason|fault|problem lies|lay|is|was|sits|rests|resides|rested|resided @alone|only|solely|exclusively|purely|entirely|wholly|squarely|simply in|with|the|a|because|due|our
            @reason|cause|root|source|culprit|explanation of|for|behind everything|all was|is
            ^ @only the|a|our ..5 is|was|are|were to|the|at blame|cause|trigger|culprit|reason|fault
            :harm|symptoms|all ..6 have|has|had|share|shared|shares the|a? same|single|common|one|sole ..1 @root|origin|cause|culprit|explanation|denominator
            @all|whole|entire of? the|our|these? ..1 problems|troubles|evil|misery|difficulties|trouble|mess|chaos|delays|outage|incident|failures|alarms|symptoms ..6 :comes_from ..2 from|to|on the|a|one|our
            ^ main|real|actual|chief|biggest|true|primary|sole|only|ultimate @culprit|offender|villain was|is|:|=|—|\u2013
            @whys all? end|lead|ended|led|converge|point|pointed|come|came|arrive|arrived|stop|stopped|ends ..1 at|to|in|on
            every|each|all|entire|whole ..8 @traced|ascribed|attributed|attributable|imputed ..2 to ..1 a|one ..1 single|one|lone|sole
            was|is|be|as|'s|were|are the sole|only|single|one ..1 @cause|culprit|trigger|reason|explanation .|,|;|—|:|(|here|$
            ^ one @thing , ..6 stopped|broke|caused|took|killed|felled|brought|triggered|crashed|knocked|made|led
            one|single ..4 stopped|halted|crippled|paralysed|paralyzed|grounded|felled|took|knocked|emptied|froze|darkened|stalled ..1 the|our @whole|entire|complete
            one|single ..4 @brought ..6 knees|standstill|halt|down|collapse|stop
            @took|takes|taking just|only|but|no? ..3 one|a ..1 single|lone? ..4 to break|kill|crash|halt|sink|cripple|paralyse|paralyze|topple|ground|flatten|fell|wreck|ruin|flood|corrupt|wipe
            took|takes just|only|but|no? ..3 one|a ..1 @single|lone ..4 to stop|bring|take|empty|knock|lock|shut|send|cause|tip|exhaust|fill
            a|one|single ..5 was|is|were @enough|sufficient to break|kill|crash|halt|sink|cripple|paralyse|paralyze|topple|ground|flatten|fell|lose|wipe|down|wreck|ruin|darken
            a|one ..5 was|is|were enough|sufficient to stop|take|knock|bring|halt ..1 the|our @whole|entire
            the @guilty|offending ..1 part|component|piece|thing|item|element|line|commit|change|setting ..1 was|is|: ..1 a|an|the|our|one
            we|i have|got|had|'ve|found|caught|nailed our|the|a @culprit|villain|offender|smoking-gun :|,|.|—|!|;|in|$
            @accounts|accounted|account for all|everything ..1 of it|this|that|them|these|those
            @accounts|accounted for everything
            the @root problem|issue|trouble|fault|defect|failure|error|flaw|mistake|failing|weakness|evil|source|reason ..4 was|is|were|lies|lay|:|came|remains !that|:unnamed
            it all @hinges|hinged|hangs|hung|rests|rested|turns|turned|pivots on|upon
            everything @hinges|hinged|hung|hangs|rested|rests|pivots|pivoted on|upon
            what ..3 @hinges|hinged|hangs|hung|rests|rested on|upon is|was
            the ..1 @reason for|behind|of ..2 outage|incident|failure|downtime|breach|disruption|crash|loss|outages|incidents|failures|delay|delays|errors|slowdown|stoppage ..3 was|is|: !not|unknown|unclear|still|being|this|also|:unnamed
            reason|cause|explanation|answer !in|on ..4 is|was|'s|turned @simple|straightforward|trivial|obvious|banal|mundane|dull|plain|boring|prosaic|silly|elementary|unspectacular|embarrassing !enough|to
            problem|outage|incident|cause|reason|issue|failure is @purely|solely|entirely|simply|wholly|exclusively a|an|the|due|down|because|our|one|caused|attributable
            problem|outage|incident|cause|reason|issue|failure|this|it was @purely|solely|entirely|simply|wholly|exclusively a|an|the|due|down|because|our|caused|attributable|human
            a ..1 @pure ..2 problem|issue|error|failure|fault|matter|case|slip|mistake|bug|oversight|accident
            nothing @else contributed|mattered|played|failed|went|broke|matters|caused|triggered|explains|explained|counts|counted
            nothing @else was|is at|to|responsible|wrong|involved|amiss|broken
            no cause|factor|reason|explanation|culprit|trigger|source @other than|but|besides|beyond
            in|to its|the|their full? @entirety ..2 to|by|down|upon|on
            ^ @take|remove|leave|subtract|strip|eliminate ..12 and|, ..1 there is|are|would|'d|was|remains be? no :outage|issue|problem|story|review|report|event|delay|flood|loss|stoppage|failure
            ^ take|remove|leave|subtract|strip|eliminate ..10 and|, ..1 the|this|our :outage|issue|problem|story|whole @disappears|vanishes|evaporates|goes|never|dissolves|dissolve|disappear|vanish
            @everything ..1 that|which ..9 because|due|from|down
            no @other factor|factors|cause|causes|reason|reasons|explanation|component|system|contributor|contributors|influence|culprit|circumstance
            @everything that followed|happened|ensued
            full @stop|story
            fully|entirely|completely|wholly|alone|perfectly|sufficiently|exhaustively|totally @explains|explained|explain|accounts ..3
            a|one @single|lone|solitary ..4 caused|brought|took|broke|stopped|halted|crippled|killed|felled|sank|triggered|knocked|toppled|wrecked|ruined|crashed|paralysed|paralyzed|emptied|corrupted
            caused|triggered|due|because|down|owing|traced|attributable|attributed|explained ..1 by|to|of ..1 a|one @single|lone|solitary
            only|just|but @one ..4 caused|broke|failed|triggered|crashed|explains
            that|which caused|triggered|brought|provoked|produced the ..1 @entire|whole ..1 :outage|affair|delay|stoppage|disruption|problem
            @one ..5 !which|that|who|, caused|brought|took|broke|crippled|felled|toppled|wrecked|crashed|sank|triggered ..2 the ..1 outage|site|incident|whole|entire|platform|failure|plant
            one ..3 is|was|stands|lies|stood|lay|sits|sat @behind ..1 all|everything|it|this
            one|single ..3 is|was|stands|lies|stood|lay|sits|sat @behind the|these|those|both|every|each ..3 :harm|symptoms|whole|delays
            @root of all|it|everything
            at the @root|bottom|heart of it|all|everything !it
            at the @root|bottom|heart|base of ..2 outage|incident|matter|affair|everything|failure|trouble|problem|disaster|mess|standstill|stoppage|delay|delays|accident|loss|stoppages|errors|chaos|confusion|fiasco|alarms|event|crash|blackout|hold-up is|was|lies|lay|sits|sat|stands|stood|,|.|$
            at the @root|bottom|heart of this|that|these is|was|were|lies|lay|,|.|sits|sat|stands|$
            is|was|'s|were|are the @cause|reason of|for|behind|, ..3 :outage
            is|was|be|'s|were|are the @cause .|,|;|and|here|:|—|)|(|$
            the @reason why|that|the|our|we|it|this|everything|customers|users|nothing|half ..6 down|failed|broke|crashed|stopped|offline|out|unavailable|happened|occurred|stuck|dark|empty|unreachable|late|lost|slow|missed was|is|: a|an|the|that|because|our
            the @reason was a|an|our|because|one|human|simple
            the long and ..1 @short
            long @story short ,|: ..1 it|this|that|all|everything was|is|'s
            ^ in @short :
            everything|all|it|this comes|goes|traces|leads|came|went|led|traced @back to one|a|single
            @everything goes|went|comes|came|leads|led back to !normal|its|work|green
            the @thing that|which ..1 brought|took|knocked|threw|pulled|dragged ..4 down|out|over|offline was|is|:|—
            found|know|identified|knew|pinpointed|established|isolated|located|confirmed the @cause ..1 :
            @fault|blame|guilt ..3 lies|lay|falls|fell|rests|rested|sits ..2 with|in|on|squarely|at
            @fault was|is|lies|lay ..1 entirely|solely|all|only|squarely|purely|wholly
            the whole|full|entire of the? @blame
            it was|is|'s only|solely|just|simply|purely|merely|entirely|exclusively|really? the|a|an|our|this|one|all|production ..6 that @caused|broke|triggered|crashed|killed|sank|wrecked|crippled|toppled|downed|ruined ..1 the|it|this|everything|us
            it was|is|'s the|a|an|our|this|one ..6 that|which @brought|took|knocked|threw ..4 about|down|on|out|offline|over|low
            what|all ..4 @left with is|was ..1 one|single|just|only|exactly
            it|us was|is|'s the|a|an|our|this|one ..6 that|which @did it|this|for .|,|;|$|us|in|and
            all|everything of? this|it|that|these ..2 @because
            all|everything ..3 was|is|were @caused|triggered by
            in the final|last|ultimate @analysis
            it is|was|'s @always dns
            @behind the whole|entire
            , @nothing more|else .|,|and
            ^ at the @end of the day ,? ..1 it|this|all|everything|what|things was|is|'s|came|comes|boils|boiled|hinges|hinged
            one @cause , one|a
            ^ @blame the|it|dns
            can|could @only have been the|a|an|down
            one|single ..2 that @matters|counts
            the whole|entire @story|tale
            when all is @said
            the|its one and @only ..1 problem|issue|fault|bug|mistake|failure|trouble|defect|weakness|flaw
            ^ @rca summary|result|conclusion|finding|findings|outcome|verdict :|is|was|=|—|\u2013
            @rca : !see|to|tbd|tba|link|not|unknown|pending|in|on|under|http|https|will|yes|no|done|draft|n
            @root cause has|had|have been ..1 identified|determined|traced|found|confirmed|established|pinpointed|diagnosed|narrowed|isolated ..1 as|to|in
            @root cause as|being a|an|the|our|being|one|this|its
            primary|final|confirmed|main|actual|real|true|ultimate|underlying @root cause :
            would|could have @been no outage|incident|downtime|failure|loss|impact|problem|disruption|damage|disaster|crash|leak|breach|delay|error|flood
            only the ..3 was|is at @fault
            ^ @nothing but the|a|an|our ..8 stopped|caused|brought|broke|led|made|explains|explained|killed|crashed|felled|accounts|took|triggered|knocked|halted
            by|was|is|of|to|on @nothing but the|a|an|our
            explanation|answer|reason|cause is|was a @simple|trivial|mundane|banal|boring|dull|prosaic|plain|single|straightforward one
            the @cause|culprit :
            ^ @culprit|villain :
            to @blame for ..3 :outage|delay|stoppage|delays|loss|everything|all
            a|an|the|our|this|that|one ..4 is|was|were|are to @blame !for
            @single|sole|only|lone|solitary source|origin|root|cause|reason|trigger of ..2 :outage
            end of @story
            @plain|pure and simple
            """,
            hit="The flood happened solely because of a worn seal.",
            sound="The only reason given in the ticket was maintenance.",
            unless="negated-cause future question attackers not-claimed none-there hedged once-thought",
        ),
        Row(
            """
            the|its|our|this|one|their ..1 real|actual|true|ultimate|underlying|fundamental|sole|only|single ..1 cause|reason|culprit|explanation|trigger|answer|problem|villain|driver ..9 @turned|turns|proved|proves|appears|appeared|lies|lay|comes|came|boils|boiled|remains|resides|resided|sat|sits|stands|stood|appear|emerged|rests|rested|originated|springs ..1
            the|its|our @decisive|deciding|determining ..1 cause|factor|reason ..6 is|was|were|turned|lay|lies|proved|came|comes !still|not|unknown|unclear|under|yet
            the cause|culprit|explanation|reason ..2 of|for|behind ..4 :incident ..2 @turned|turns|proved|proves|lay|lies|came|comes|appears|seems|rests|emerged
            the @cause of|for|behind the|this|these|those|all ..4 errors|failures|storm|spike|slowdown|latency|stall|stalls|alerts|symptoms|timeouts|crashes|stoppage|unavailability|hang|delays|incidents|timeout|backlog|loss|losses|lag|jam|queue|queues|drops|retries|restarts|flood|blackout|lockout|lockouts|gaps|gap|shortage|pile-up|jitter|alarms|noise was|is|were a|an|the|our|that|one !same
            the @cause of|for the|this|that|our|saturday's|friday's|yesterday's|monday's|tuesday's|wednesday's|thursday's|sunday's|tonight's|today's ..2 :incident was|is|were a|an|the|our|that|human|one|its|caused|due !lack|combination|series|chain|mix|number|mystery|mixture|multitude|host|variety|set|sequence|confluence|cascade|bundle
            what ..1 @really|actually|ultimately|truly|finally ..1 caused|broke|killed|triggered|brought|took|crashed|sank|tipped|knocked|happened|felled|failed|stopped|crippled|wrecked|toppled|downed|ruined
            what ..1 @caused|broke|killed|crashed|sank|tipped|felled|crippled|downed|toppled|wrecked|triggered the|it|us|this|everything|all|our|production ..6 was|is !not|that|unknown|still|unclear|under|being
            what ..1 @brought|took|knocked ..6 down|out|over|offline ..3 was|is !not|unknown|still|unclear|under|being
            only|one|single @thing ..1 that|which|to ..1 ..1 took|brought|caused|knocked|killed|tipped|sank|crashed|triggered|did|mattered|matters|stopped|changed|counts|failed|caused|toppled|felled|made|broke|wrecked|crippled|counted
            the one ..1 @thing ..1 caused|behind|responsible|wrong|broke|triggered|killed|felled
            only|sole|single|one|real|actual|true|lone|underlying|ultimate @reason !given|stated|listed|recorded|documented|cited|named|for|mentioned|offered|noted|logged ..5 is|was|:
            for one|single|simple|sole @reason :|only|,|.|and|alone|—
            for ..1 one|a|exactly|the ..1 single|simple|sole|one|plain @reason ..1 :|only|,|.|and|alone|—|that
            one @reason only|alone|and
            was|were|is|are|'s only|but|just|really|exactly|for|clearly|precisely|simply? @one reason|cause|culprit|explanation :|,|only|alone|and|for|—|.
            and @only the|a|an ..4 that|which|caused|broke|took|crashed|triggered|killed
            root @cause =|—|\u2013|-|>|→|⇒ ..1
            @root cause ..1 ( ..6 ) :|is|was
            ^ @rootcause|root-cause :|=|is|was|—
            ^ @rc :|=|->|→ !tbd|tba|see|unknown|not|to
            @root cause ) :|=|—|is|was
            ^ @rca|rootcause =|—|\u2013|was|->|→
            rca|analysis|investigation|review|report|inquiry|enquiry|inspection ..3 showed|shows|found|concluded|revealed|established|confirmed|show|proved|determined|indicated ..9 at @fault $
            @rca ..2 concluded|concludes|shows|showed|points|pointed|found|says|said|established|identified|confirmed|determined|revealed|traced|blames|blamed|attributes|attributed ..1
            @analysis ..3 established|showed|found|revealed|identified|concluded|confirmed|pointed|points|determined|singled|isolated|named ..8 as|to ..1 the ..1 cause|culprit|reason
            identified|named|singled|pinpointed|flagged|established|confirmed|exposed|outed|determined|unmasked|singled-out|diagnosed|fingered|recognised|recognized|regarded ..8 as the|root|sole|main|primary|underlying|our|its ..1 @cause|culprit|reason|source|offender|villain
            the @guilty|offending party ..1 is|was|turned|:
            the @offender|villain|perpetrator|smoking-gun ..1 is|was|turned|proved|:|are|were
            @smoking gun
            the one|only ..1 to @blame
            :be ..1 entirely|solely|wholly|fully|squarely|exclusively|purely|completely|totally|alone to|at @blame|fault
            @blame ..1 lies|rests|falls|goes|belongs|sits|lay|fell|rested ..1
            !here is|was @what ..1 caused|broke|killed|triggered|crashed|sank|tipped|did|wrecked|crippled|toppled|felled|downed ..2 the|it|us|this|everything|all|our|production
            !here is|was what ..1 @took|brought|knocked ..4 down|out|offline|over
            it|this|outage|incident|all|everything|failure|delay|stoppage|flood|trouble ..1 was|is|'s ..1 @all down|because|due|thanks|about to|of|the
            whole|entire|complete ..1 :outage|thing|affair|story|episode|delay|stoppage|incident|matter|mess|failure is|was|can|may|could|might|be ..2 @explained|accounted ..2 by|for|through
            @entirety of ..3 is|was|can|were|are ..3 explained|due|down|caused|attributable|attributed|accounted|owing
            @explained entirely|solely|fully|completely|exhaustively|alone|purely|wholly|exclusively|simply by
            entirely|solely|fully|completely|exhaustively|wholly|totally|alone @explained|explains
            can|could|may|might|must|should|to be ..1 @reduced|boiled|pinned|narrowed|distilled|ascribed|attributed|traced|put|whittled|imputed|condensed|compressed|summarised|summarized ..1 to|down|on ..1 a|one|single|the|just ..1 one|single|sole|lone|root
            @pinpointed|nailed|narrowed|pinned|distilled|whittled ..2 down? to|on|at|onto ..2 single|one|just|exactly
            @traced|tracked|followed|tracing|traces ..3 back ..1 to ..1 a|one|just ..1 single|one|lone|sole
            :outage|problem|issue|fault|everything|whole ..2 was|were|been|be|is ..2 @traced|tracked|pinned|attributed|ascribed|narrowed|boiled|reduced ..2 to|on a? one|just|exactly|only|single|sole|lone|solitary !of|or|more
            the ultimate|sole|single|real|true|only|actual|underlying @trigger ..6 was|is a|an|the|our
            the|its|our @core|central cause|issue|problem|fault|reason|failure|defect was|is|: a|an|the|our
            the @origin|source of|for the|this|our|these ..1 outage|incident|problem|issue|trouble|failure|disruption|breakdown|stoppage|delay|flood|failures ..3 was|is|lay|lies|sits|sat a|an|the|our|in|identified !same
            originated|originates|lay|lies|arose|rested|located|arises|stems|stemmed|sits|sat @solely|entirely|exclusively|wholly|purely|squarely in|from|within|with|at|on
            :outage|problem|issue|cause|it|this|all ..1 @turned|turns|proved out? to be just|only|simply|merely a|an|one|the
            at @its core|heart|root|bottom ,? the|this|our ..1 incident|outage|failure|issue|problem|disruption|story|mess|delay was|is !one|about
            one|single|sole|lone|only @factor|element ..1 accounts|accounted|explains|explained|underlies|sufficed|determined|decided|produced|stands|stood|caused|drove|triggered|underlay|mattered|matters
            direct|simple|immediate|straightforward|sole|inevitable @result|consequence|effect|outcome|product of one|a|just ..1 single|one|lone|change|setting|mistake|decision|bug|,|that|bad|missing|forgotten|wrong
            @monocausal|mono-causal|unicausal|single-cause|sole-cause|single-factor
            @sole|solely|singly|single-handedly ..1 responsible|responsibility|blame|fault|caused|brought|broke|took|explains|accountable|behind|culpable|liable|crashed|killed|wrecked|triggered
            by @itself ..2 brought|broke|caused|took|explains|explained|explain|accounts|accounted|enough|sufficient|crashed|killed|triggered|wrecked|felled|toppled
            on its|his|her|their @own ..2 brought|broke|caused|took|explains|explained|accounts|accounted|crashed|killed|sank|triggered|wrecked|felled|toppled
            @weak|weakest link in|of|was|is
            @straw that|which broke
            the ..1 @crux|nub|kernel|bottom|root|heart|core of ..2 it|all|this|outage|incident|matter|affair|everything|problem|issue|evil|trouble|failure|disruption|story|delay|mess ..1 is|was|:|lies|lay
            the @bottom line|truth ..1 is|:|was
            the simple|plain|sad|naked|whole|bare|ugly @truth is|:|was
            in|into|as a|one @nutshell|word|sentence|phrase ,|:|—|\u2013
            case @closed|solved
            @mystery solved
            and @that is|was|'s|' ..1 all|it|everything .|,|;|$
            that is|was|'s @all there|it
            is|was all @there is|was to
            nothing|no more ,|and|nor nothing|no @less
            no|without further|other|additional|more|contributing|contributory|secondary ..1 @factors|factor|causes|cause|contributors|contributor|reasons .|,|;|:|were|was|involved|played|worth|needed|identified|found|are|is|exist|existed|apply|applied
            @contributing factors|causes|factor|cause : none|no|n/a|nil|-|zero|nothing
            @none of the other|others ..6 mattered|contributed|played|matters|relevant|caused|causes|counted|counts
            everything|all else|other|others|the ..4 is|was|were|are ..1 ..1 @secondary|irrelevant|symptom|symptoms|noise|detail|decoration|consequence|consequences|window-dressing|sideshow|fallout|knock-on|side-effect|side-effects|background|immaterial|footnote|collateral|peripheral|trivia|embellishment|details|aftermath|incidental
            everything @else followed|flowed|stems|stemmed|follows|flows|resulted|cascaded|unfolded
            the @rest is|was|were|are|followed|of|, ..1 noise|detail|details|secondary|symptoms|history|consequence|consequences|fallout|irrelevant|domino|automatically|from|just|a|worked|aftermath|collateral|incidental|trivia
            @without it|that|this|which|him|her ..1 , ..3 nothing|no|none|there|everything ..3 would|happened|could|'d
            @none|nothing ..1 of? ..1 this|that|it? ..2 would|could have happened|occurred|gone|broken
            would|could|'d @never have ..1 happened|occurred|been|gone|started ..2 if|without|but|had|otherwise|wrong
            it|everything|all ..1 @hinged|hinges|hung|hangs|turned|turns|rested|rests|depends|depended|pivoted|pivots on|upon ..1 a|one|single ..1 single|one|lone|sole ..1
            it|all|everything|this ..2 started|began|starts|begins and @ended|ends
            a|one ..1 @lone|solitary ..3 was|is|did|sank|felled|caused|brought|took|crashed|broke|triggered
            @everything ..2 because ..1 of ..1 a|an|one|the|this|that|our
            all @because|due|thanks ..1 of|to ..1 a|one single|lone|one|missing|stray|forgotten|wrong|tiny|measly|lousy|silly|bad|rogue|faulty|loose|misplaced|mistyped|broken|dodgy ..3
            @single-point failure|cause
            @nothing besides|beyond|except|but|apart|save ..1 the|a|this|that|one|from ..6 caused|failed|contributed|explains|triggered|explained|brought|broke
            no ..1 one|thing|component|part|team|factor|system|person|cause @else contributed|failed
            @one bug|typo|commit|character|line|comma|flag|packet|cable|disk|query|row|key|certificate|host|setting|config|pod|job|script|regex|deploy|change|mistake|bit|byte|digit|semicolon|space|valve|screw|bolt|seal|relay|wire|fuse|switch , one
            one|single|lone ..1 bug|typo|commit|character|line|comma|flag|packet|cable|disk|query|row|key|certificate|host|setting|pod|job|script|regex|semicolon|space|digit|bit|byte|record|config|change|mistake|wire|fuse|valve|screw|bolt|seal|relay|switch|keystroke|click ..3 @caused|brought|took|broke|crippled|felled|crashed|sank|killed|toppled|wrecked|downed ..1 the|it|us|everything|all|down|our|an
            the ..3 is|was|bears|carries|holds sole|full|entire|total|complete @blame|responsibility|fault|guilt|culpability
            @responsible for the|this|our|all ..1 entire|whole|all|full|of|totality
            @ultimate ..1 responsibility|fault|blame|culprit|origin|source|guilt|cause|reason
            the @definitive|one-and-only|indisputable|proven|undisputed cause|reason|explanation|answer
            there is|was|'s|are only|but|just|really|exactly|surely|clearly|precisely|simply? @one|single cause|reason|culprit|explanation|root
            has|had|have only|but|just|really|exactly|a|clearly|precisely|simply? @one|single ..1 root? cause|reason|explanation|culprit .|,|:|;|—|and|namely|$|(|\u2013
            established|proven|settled|proved|shown @beyond
            @conclusively|definitively|unequivocally|undoubtedly|unquestionably|indisputably ..3 caused|due|down|cause|because|traced|to|shown|proven|identified|attributable|attributed|established|proved|determined
            @cause|reason|trigger ..1 : human|operator|user|pilot|staff
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
            cause|root|source|origin|mother of all|every|the ..1 @evil|evils|trouble|troubles|misery|ills|mess|problems|woes|chaos|pain
            ^ the? @underlying|real|actual|true|ultimate|deeper cause|reason|explanation|culprit :
            @root cause found|identified|confirmed|located|established|pinned|determined|nailed|pinpointed|diagnosed|isolated|traced ..2 :|as|=|—|\u2013|->|to
            pin|pinned|blame|blamed|lay|laid|hang|hung ..3 @whole|entire event|outage|incident|thing|affair|mess|failure|problem|delay|disaster|fiasco|blackout|lot ..1 on|at|down|to
            straightforward|simple|plain|clear|classic|textbook|clear-cut|open-and-shut|pure|typical|obvious @case of !:ing
            @nothing more|else to it
            no need of|for ..2 list|analysis|catalogue|discussion|investigation ..2 @factors|causes|whys|contributors|contributing
            """,
            hit="The true cause: a stale lease on the second router.",
            sound="A single root of the tree was read twice.",
            unless="negated-cause question plural-causes one-of if-find denied",
        ),
        Row(
            """
                can|may|could|be|boils|boiled|comes|came|is|was ..2 @reduced|distilled|condensed|boiled|narrowed down? to one|single|a
                what lay|lies|is|was|sat|sits|stood|stands at|behind the @bottom|root|heart of
                the @underlying|actual|real|true|ultimate|fundamental cause|reason|fault|explanation|culprit was|is|has|,|namely|of|lay|lies|turned|were
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
            @everything that went wrong ..8 to|because|from|on
            outage|incident|failure|cause|story|whole|it|everything|delay|flood ..4 in one|two|three ..1 @line|word|words|sentence|sentences|syllable :
            """,
            hit="Everything that went wrong on that day goes back to one relay.",
            sound="The log keeps each step in one line: open, read, close.",
            unless="negated-cause future question attackers denied by-system",
        ),
    ),
)
