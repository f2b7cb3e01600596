"""A person, role, team or third party is made responsible for what went wrong."""

from incident_review.wording.form import EVERYWHERE, Form, Row, Who

FORM = Form(
    name="person-blamed",
    rank=30,
    registers=EVERYWHERE,
    rows=(
        Row(
            """
            AGENT 's own|sole|entire|alone? @fault !zone|line|domain|domains|tolerance|injection|report|lamp|code|log|in|on
            his|her|their|your|our|my|whose own? @fault .|,|;|that|alone|and|!|—|\u2013|)|:|for|because|since|as|entirely|too|again|but
            """,
            hit="This one was Ravi's fault.",
            sound="The fault of the power supply took out two nodes; that was nobody's fault.",
            sure=True,
            unless="negated not-said of-nobody no-verdict",
        ),
        Row(
            """
            was|is|were|'s|all|entirely|solely|squarely|clearly|are|been|be|partly|largely|mostly|purely|wholly|also|really|mainly|simply|definitely|plainly !the|a|an|its|their|no|nobody|anyone|anybody|not ..2 's own? @fault !zone|line|domain|tolerance|injection|code|log|in|on
            AGENT 's own? @doing .|,|;|alone
            entirely|solely|all|clearly|purely|was|is|were|squarely|largely|mostly|through|by|are|been|be|partly|partially|wholly|mainly|chiefly|really|plainly|again|also|simply the @fault of ..1 AGENT
            @fault|blame|guilt|culpability|discredit|liability ..14 lies|lay|lie|lying|rests|rest|rested|resting|falls|fell|fall|belongs|belonged|sits|sat|sit|lands|landed|attaches|sticks|resides|resided|attach|attached|land|stick|stuck|belong|remains|stays ..4 with|on|at|to|upon ..2 AGENT
            @blame|guilt|culpability ..3 lies|lay|lie|lying|rests|rest|rested|falls|fell|belongs|sits|sat|resides|resided|goes|fall|belong|landed|lands|remains ..3 with|on|at !the|a|an|this|that|its|either|no|any|one|neither ..1
            @responsibility|accountability|liability|responsible|onus|ownership for|of ..5 :harm|this|what !management|response|communication|communications|handling|command|commander|reporting|reports|review|reviews|analysis|budget|prevention|tracking|process ..12 lies|lay|rests|rested|falls|fell|sits|sat|belongs|lands|lie|rest|fall|belong|landed|resides|resided|goes|went ..3 with|on|upon|at|to ..2 AGENT
            @culpability|blame|guilt ..6 shared|split|divided|apportioned|distributed|spread|allocated|allotted ..1 between|among|amongst|by|equally|evenly|across
            @responsibility|accountability|liability for the|this|that|these|those|all ..1 :gone_bad ..12 lies|lay|rests|rested|falls|fell|sits|sat|belongs|lands|lie|rest|fall|belong|landed|resides|resided|goes|went ..3 with|on|upon|at|to ..2 AGENT
            @responsibility|accountability|liability|blame|guilt for the|this|that|these|those|all|it ..8 borne|carried|shouldered|assumed|owned|accepted|taken ..1 by ..2 AGENT
            between AGENT and AGENT ,? the @blame|guilt|fault|responsibility|culpability is|was|lies|must|should|were|are|rests|falls|has|can
            @blame|guilt|culpability|fault ..4 must|should|has|have|may|can|might|could|ought|needs|need|will ..3 go|fall|lie|rest|attach|belong|land|sit|stay|remain ..3 to|with|on|at|upon ..2 AGENT
            fault|guilt|blame|error|mistake|failure|faults|failing|failings|negligence|culprit ..3 is|was|has|had|can|must|are|were|may|might|could|should|will ..1 be? @found|sought|located|looked|placed|laid|traced with|at|in|on|for ..1 OTHER !'s
            @guilt|culpability ..5 is|was|lies|lay|rests|rested|falls|fell|sits|sat|resides|belongs with|on|at OTHER
            fault|error|mistake|blame|guilt|blunder|slip|failing|failure|oversight|lapse|omission ..2 was|is|lay|lies|were|rests|rested|lie|sits|sat|falls|fell|remains ..2 on|with|at OTHER 's ..1 @side|end|part|shoulders
            the fault|error|mistake|blame|guilt|failure|failing|oversight|lapse|slip was|is|lay|lies|were|rests|rested|falls|fell|sits ..2 ..2 on the @side of OTHER
            @responsibility|accountability|liability ..2 is|was|lies|lay|rests|rested|falls|fell|sits|sat|belongs clearly|squarely|solely|entirely|mainly|fully|firmly|primarily|largely|mostly|wholly|exclusively|undoubtedly|unquestionably|ultimately|alone|chiefly|principally|plainly ..1 with|on|upon ..1 OTHER
            @responsibility|accountability is|was|are|lies shared|split|divided ..1 between|by|among ..2 AGENT
            @blame|fault|culpability|guilt ..8 is|was|were|must|has|should|can|are|be|may|could|might|cannot|ought ..4 apportioned|assigned|attached|allocated|ascribed|imputed|attributed|laid|placed|put|sought|assignable|attributable|shared|pinned|directed|levelled|leveled|levied|fixed ..1 to|with|on|at|upon|between|among|against ..2 AGENT
            @responsibility|accountability ..6 must|should|has|is|was|can|could|may ..2 be|been ..1 assigned|attributed|ascribed|laid|placed|apportioned|imputed|pinned|allocated|fixed to|with|on|at|upon|between|among ..2 AGENT
            the @blame is|was|must|should|lies|sits|goes|can|rests|falls|belongs|fell|rested|went ..4 AGENT
            @apportion|apportioning|apportioned|apportions ..1 blame|fault|guilt|it|this|responsibility|culpability|liability|accountability ..1
            @fault|blame|guilt|error|mistake is|was|stays|stayed|remains|remained|stands ..1 with AGENT
            fault|faults|mistake|error|blunder|slip is|was|lies ..2 @theirs|his|hers|yours
            fault|slip|oversight|lapse|blunder|incident|bug|failure|responsibility|mistake|error|mess|blame|outage ..1 is|was|'s ..2 @ours|mine .|,|;|and|alone|too|—|\u2013|(|!|as|because|for|here|again|entirely|also
            """,
            hit="The outage was the fault of the network team.",
            sound="Responsibility for the mirrors lies with the infrastructure team.",
            unless="negated not-said of-nobody no-verdict denied-inside once-thought",
        ),
        Row(
            """
            :be ..2 at @fault
            :be ..3 to @blame !this|that|it|anyone|anybody|someone|somebody|him|her|them|a|the
            has|have|had a|much|lot|plenty|something|lots ..2 to @answer
            @violated|violates|violating|breached|contravened|infringed|breaches|breaching|contravenes|contravening|infringes|infringing ..3 terms|contract|agreement|agreements|obligation|obligations|requirement|requirements|commitment|commitments|duty|law|regulation|regulations|contracts|covenant|covenants|clause|clauses|sla|slas|undertaking|undertakings|duties|laws|statute|code|ordinance|licence|license|promise|promises
            shipped|released|delivered|published|sold|fed|handed|gave|passed|sent|supplied|served|dropped us|them? ..2 @garbage|rubbish|junk|crap|lemon|dud|slop|trash|nonsense|brick|grenade|bomb|trainwreck|stinker|mess|shambles|travesty
            """,
            hit="The network team was clearly at fault.",
            sound="Neither the valve nor the spare pump was at fault.",
            who=Who.NOT_SYSTEM,
            unless="in-no-way denied-inside negated not-said no-verdict users",
        ),
        # Not free of blame.
        Row(
            """
            not|never|hardly|scarcely|nor|neither|far|anything|barely|nowhere|less|none ..3 @blameless|innocent|guiltless|faultless|blame-free|irreproachable|unimpeachable
            not|never|hardly|scarcely|nor|neither|far|barely|cannot ..3 without|free|clear|void|devoid|clean|exempt|innocent ..2 @blame|guilt|culpability|fault|responsibility|wrongdoing
            not|never|hardly|scarcely|far|nor|neither|barely ..2 without @fault|faults|guilt|blame|culpability|responsibility ..1 in|here|either|too|.|,|;|and|or|as|for|$
            cannot|not|never|hardly|nor|neither|scarcely|barely ..3 be ..2 @absolved|acquitted|exonerated|exculpated|excused|vindicated
            cannot|not|never|hardly|nor|neither|scarcely ..3 escape|evade|shirk|shed|disclaim|dodge|duck|avoid|deny|deflect|disown|reject|abdicate ..3 @blame|responsibility|accountability|guilt|liability|criticism|censure|reproach|fault|culpability
            must|should|has|have|needs|ought|will|had|could|shall|can to? ..1 accept|shoulder|acknowledge|bear|assume|take|carry|own|admit|recognise|recognize ..1 share|part|portion|measure|deal|bit|half|some of ..2 @responsibility|blame|guilt|accountability|liability|fault|culpability
            must|should|has|have|needs|ought|had|will|shall|could to? ..1 accept|shoulder|acknowledge|bear|assume|take|own|carry|recognise|recognize|admit ..2 @responsibility|accountability|liability for ..3 :harm|this|what
            must|should|has|have|needs|ought|will|did|to|had|can|could ..2 @take|took|carry|carried the ..1 rap|can|flak|hit|fall|flack for|.|,|here|over|$
            have|has|had|:bear_blame ..4 share|part|portion|measure|deal|half|hand|bulk|majority|brunt|most of|in ..1 the|this|that|all? ..1 @blame|guilt|culpability|fault|failure
            :bear_blame !no|none|little|neither ..6 @guilt|culpability
            """,
            hit="The integrator is far from blameless.",
            sound="The old pump is far from silent.",
            who=Who.NOT_SYSTEM,
            unless="attackers question future no-verdict users",
        ),
        Row(
            """
            @nor|neither is|are|was|were|can|could|does|do|did|should|may|must|has|have|had AGENT ..3 blameless|innocent|guiltless|absolved|acquitted|exonerated|escape|blame|guilt|faultless|responsibility|fault|exempt|excused
            """,
            hit="Nor are the operators without blame.",
            sound="Nor are the operators alone at night.",
            unless="attackers question future no-verdict",
        ),
        Row(
            """
            have|has|had only|nobody|no-one|none|but? himself|herself|themselves|itself|ourselves|yourself|yourselves|myself to @blame|thank
            :be ..1 the ..2 @reason|cause why|that|we|for|of|behind|it|this|things|everything
            :be ..2 the ..1 @source|root|origin|fount|wellspring of ..3 :outage|problem|problems|trouble|issue|leak|breach|error|errors|mess|confusion|it|this|that|troubles|failure|failures|delay|delays|misery|chaos|incident|outage|loss|losses|damage|misconfiguration|mistake|mistakes|bad|noise|these|those|most|all|much|everything
            :be the one|ones|person|people|man|woman|engineer|party|guy|hand|team|culprit who|that ..1 @:forget|broke|deleted|destroyed|dropped|wiped|caused|leaked|missed|crashed|triggered|unplugged|overwrote|lost|killed|removed|pulled|pushed|cut|emptied|corrupted|tripped|skipped|ruined|wrecked|botched|bungled|disabled|silenced|misconfigured|damaged|exposed|let|left|started|set
            be|been|is|was|are|were ..3 regarded|seen|named|identified|considered|viewed|singled|exposed|recognised|recognized|pinpointed|established|determined|confirmed|treated|unmasked ..4 as ..1 the @origin|author|cause|source|culprit|causer|originator|reason|perpetrator|offender|villain|responsible|instigator
            :be ..1 the ..1 @author|origin|originator|causer|instigator|architect|perpetrator of ..2 :harm|own|misfortune|all|this|it|everything
            :be ..3 alone|solely|fully|entirely|wholly|squarely|primarily|mainly|ultimately|directly|largely|clearly|partly|personally|jointly|completely|totally|exclusively|chiefly @responsible .|,|;|for|$
            :be ..2 responsible @alone .|,|;|$
            have|has|had a case to @answer
            accept|accepts|accepted|admit|admits|admitted|concedes|conceded|acknowledge|acknowledges|acknowledged|concede|confess|confessed|agrees|agreed|recognises|recognised|recognized ..2 that ..3 at @fault
            :be|held ..3 @responsible|culpable|accountable|answerable|liable for !dealing|handling|fixing|tracking|triaging|investigating|managing|any|detecting|resolving|preventing|reporting|reviewing|finding|solving ..3 :harm .|,|;|:|!|of|and|on|that|in|—|\u2013|)|(|as|because|at|which|when|after|since|during|we|here
            :be|held ..3 @responsible|culpable|accountable|answerable|liable for !dealing|handling|fixing|tracking|triaging|investigating|managing|detecting|resolving|preventing|reporting|reviewing|finding|solving ..6 outages|incidents|failures|losses|delays|breaches|errors|mistakes|crashes|leaks|disruptions
            :be|held ..3 @responsible|culpable|accountable|answerable|liable for this|it|that|everything|these|those|most|much|half|all .|,|;|!|$|—|\u2013|and|here|)|because|as|again
            :be|held ..3 @responsible|culpable|accountable|answerable|liable for the|this|that|these|those|all|our ..1 :gone_bad !shift|watch|desk|train|run|window|turn|round|bus|flight|service|slot
            have|has|had|:bear_blame the|full|sole|main|most|some|a|primary|ultimate|principal|overall|joint|partial|considerable|total|entire|direct|part|heavy|much|equal|shared|great|final|greater|larger|complete|whole|majority|bulk|its|their|his|her|our ..2 @responsibility|accountability|liability ..2 for ..4 :harm|this|what|event|events
            """,
            hit="Ravi is responsible for the outage.",
            sound="The team responsible for the gateway was paged at 07:15.",
            who=Who.HUMAN,
            unless="negated not-said no-verdict denied-inside",
        ),
        Row(
            """
            @blame|blamed|blames|blaming OTHER for|because|alone|entirely|squarely
            must|can|could|should|have|has|may|might|would|ought|cannot|only to? ..1 @blame OTHER .|,|and|alone|here|$|;|:|for|because|—
            @put|puts|lay|pin|place|pins|pinned|laid|lays|placed|hang|hung|pinning|blame|blamed this|that|it|these|all|everything|most|much ..2 on|upon OTHER .|,|and|alone|;|here|—|again
            put|puts|lay|laid|place|placed|pin|pinned|shift|shifted|cast|lays|pins|putting|laying|placing|pinning|shifting|attach|attached|assign|assigned|apportion|ascribe|ascribed|direct|hang|hung|load the|some|all|its|full|most|any|their|our|more|much? @blame on|onto|at|to|upon|with|squarely|firmly|fairly|solely|entirely
            @blame|culpability|guilt for ..6 goes|go|falls|lies|rests|belongs|lie|rest|fall|rested|fell|went|lands|landed|sits|sat|belonged|resides|attaches
            take|takes|took|bear|bears|bore|carry|carries|carried|deserve|deserves|deserved|share|shares|shared|accept|accepts|own|owns|owned|accepted|shoulder|shoulders|shouldered|get|gets|got|merit|merits|earn|earned the|most|full|some|all|sole|a|his|her|their|its|much|part|equal|our|my|any|this|half|that|more ..5 @blame|culpability|guilt
            @blame game
            """,
            hit="We put the blame on the hosting partner.",
            sound="An early theory blamed the boiler; a pressure log spoke against it.",
            who=Who.NOT_SYSTEM,
            unless="negated not-said no-verdict",
        ),
        Row(
            """
            @hold|holds|held|holding OTHER ..1 responsible|accountable|liable|culpable|answerable
            person|people|party|parties|one|ones|those|man|woman|department|vendor|employee|employees|:role|:team @responsible has|have|is|are|was|were|for ..3 outage|incident|failure|mess|this|mistake|error|breach|loss|leak|failures|outages|delay|delays|deletion|errors|mistakes|crash|disaster|damage|chaos|it|that|fiasco|blunder|accident|misconfiguration|bug
            @guilty|offending|culpable|blameworthy|erring|errant party|parties|person|individual|engineer|developer|team|colleague|operator|operators|engineers|developers|admin|employee|employees|colleagues|vendor|contractor|crew|department|individuals|persons|people|technician|supplier|member|man|woman|hand|programmer|author|committer|intern
            @responsible party|parties|person|individual|persons|people|individuals|engineer|developer|operator|employee|colleague is|was|were|turned|has|had|:|are|have|should|must|will|deserves
            @culprit|perpetrator|offender|culprits|perpetrators|offenders|wrongdoer ..2 is|was|:|were|are|turned|proved|—|= ..2 AGENT
            AGENT is|was|were|are|as|being|be the|a ..2 @culprit|culprits|perpetrator|offender|scapegoat|perpetrators|offenders|villain|villains|wrongdoer
            """,
            hit="The guilty party was found within the hour.",
            sound="Responsible team: moorings.",
            unless="negated not-said no-verdict",
        ),
        # Thanks to, because of, down to somebody.
        Row(
            """
            @because of AGENT $
            of|to|by|from|with|and|after|through|over|via OTHER not|always|constantly|repeatedly|simply|again|never? @:misdeed_ing
            because|result|fruit|thanks|consequence|outcome|product|due|owing|down|back|price of|to @what OTHER ..1 did|said|ordered|wanted|left|promised|decided|cooked|does|wrote|chose|demanded|insisted|delivered|shipped|built|changed|merged|deployed|typed|ran|thought|assumed|called|considered|took
            @owe|owed|owes|owing ..3 :harm|night|weekend|evening|overtime|hours|holiday|sleep|pain|misery|inconvenience|holidays|extra|long ..2 to AGENT
            to @thank for !:ing ..2 :harm|wasted|ruined|spoiled|sleepless|wrecked|hours|shambles|misery|inconvenience|evening|weekend|night|pain|headache|holiday !no|none|only
            @thanks to OTHER we|our|the|all|everyone|every|customers|nobody|this|it|half|most|customer|users|they|both|one|two|three|several ..6 :bad_past|broke|wasted|down|without|ruined|gone|dark|offline|late|stuck|stranded|idle|unusable|empty|worse|waited|missing|hours|useless !no|nothing|none|only|less|neither|just
            @lost|wasted|ruined|spoiled|spent|burned|burnt|squandered|frittered|threw ..4 over|on AGENT 's ..1 :mistake|edit|stunt|idea|whim|experiment|change|commit|ego|experiments|ideas|changes|commits|typo|refactoring|shortcut|shortcuts|hobby|antics|pet|whims|habit|obsession|insistence|:unkind_noun
            :be ..1 the|we|they|every|these|users|half|no ..1 @reason|cause the|our|it|this|everything|nothing|customers|half ..6 :bad_past|dark|down|offline|empty|late|failed|broke|stopped|lost|unavailable|gone|idle|missing|unusable|unreachable|stuck|broken
            @score one|another|two|yet for OTHER
            @none of this|that|it would? be? happens|happening if|unless|without ..1 OTHER
            !our|my|with|give|giving|sincere|warm|many|special|record|express|say thanks|owing|due to OTHER , ..10 @:bad_past|became|woke|wasted|stuck|broke|ruined|vanished|worse|down|without|had|twice|double-charged !no|nothing|none|only|less|neither
            ^ @courtesy of ..6 , ..1 we|our|all|every|everyone
            @courtesy of OTHER
            happened|failed|broke|down|lost|late|crashed|died|all|only|gone|stopped|missed|offline|dark|delayed|wrong|corrupted|deleted|idle|stuck|stranded|broken|flooded|empty|unusable|useless @thanks to ..1 AGENT
            @thanks to ..1 AGENT 's ..6 we|the|our|every|all|everyone|everything|customers|half ..5 :bad_past|broke|wasted|down|without|wiped|offline|late|stuck|stranded|idle|unusable|empty|gone|dark|ruined|crashed|missing !no|nothing|none|only|less
            @thanks to ..1 AGENT 's ..1 :unkind_noun|:mistake|:poor|:unkind|:misdeed_ing|meddling|tinkering|stunt|antics|whim|experiment|shortcut|shortcuts|insistence|refusal|reluctance
            @thanks|courtesy to|of|among ..6 :unkind|:mistake|:unkind_noun|insistence|refusal|reluctance|meddling|inaction|failure of|by|from AGENT
            have|has|had|we 've? OTHER to @thank for !catching|finding|spotting|saving|fixing|noticing|keeping|getting|restoring|a|an|their|his|her|help|quick ..3 :harm|this|hours|night|weekend|ruined|that|it|extra|broken
            can|could|may|must|have|should|might|to|will @thank OTHER for ..4 :harm|night|weekend|hours|ruined|this|evening|mess|holiday|misery|extra|lost|wasted
            nobody|none|no-one ..3 to @thank for ..2 but
            was|is|were|are|be|been|being|'s ..1 @due|owing|down to OTHER alone|again|only|$
            was|is|were|are|be|been|being|'s ..1 put|mostly|entirely|all|chiefly|largely|mainly|wholly|primarily|partly|purely|simply|just|solely|really|basically|again|ultimately|essentially ..1 @down to OTHER who|alone|again|and|$
            @put|puts|chalk|chalked|chalking|putting|chalks !in|on|up|down ..3 down|up to OTHER
            @traced|attributed|ascribed|chalked|pinned|ascribe|ascribes|imputed|blamed ..6 to|on OTHER who|alone|again|$
            can|could|may|must|should|to|might|will be @put|traced|attributed|ascribed|chalked|pinned|laid|imputed|blamed|charged ..3 to|on OTHER !'s
            @attributable|traceable|ascribable|imputable|chargeable|blamable|blameable ..1 to ..2 OTHER who|alone|again|and|$
            @down to OTHER that
            it was @only because|due OTHER
            all @because OTHER
            @simply|solely|purely|entirely|merely|wholly|exclusively because OTHER :adverb* :past
            attributable|attributed|ascribed|down|owing|due|traceable|ascribable|imputable @solely|entirely|directly|squarely|wholly|exclusively|purely|mainly|largely|chiefly|primarily|principally|ultimately ..1 to OTHER !'s
            @chiefly|mainly|mostly|largely|primarily|partly|partially|principally|predominantly|wholly|exclusively because|due|owing|thanks|attributable ..1 to? ..1 OTHER :past|had|was|were|did
            attributable|traceable|ascribable|imputable|owing|due directly|entirely|wholly|largely|solely|chiefly|mainly|mostly|primarily|partly|partially|squarely? to ..4 @:unkind_noun|:slip_of|unwillingness|reluctance|refusal|inability|indiscipline|misconduct|laxness|carelessness|negligence|meddling|interference|inaction|silence|obstruction|intransigence|unpreparedness ..3 of|on|by|among|at|within|from ..1 AGENT !'s
            """,
            hit="Because of the facilities team, the pumps stood still.",
            sound="Because of the ice, the pumps stood still; thanks to the facilities team they ran again by noon.",
            unless="not-said denied-inside future attackers no-verdict suspected asked",
        ),
        # Whose outage, job, mess it is.
        Row(
            """
            :harm|one|this|that|it|delay|delays ..4 is|was|'s|are|would|will be? squarely|entirely|all|fully|firmly|clearly|solely|totally|completely|mostly|largely|mainly|partly|chiefly|also|just? @on OTHER .|,|;|:|and|who|alone|again|this|here|that|$|)|—|\u2013|!|because|for|too
            :harm|one|this|that|it|blame is|was|'s|are|would|will|lies be? squarely|entirely|all|fully|firmly|clearly|solely|totally|completely|mostly|largely|also|just? on @us|me .|,|;|:|and|alone|again|here
            our|my|his|her|their|your @bad $
            our|my|his|her|their @bad as|because|for|that|here|since|again|too|,|—|\u2013|(|!|however|everyone|folks|entirely
            on|under|during AGENT 's @watch !list|lists|room|keeper|officer
            on|under|during his|her|their|your|our|my|whose|its @watch !list|lists|room|keeper|officer
            if one|a @name has|had|must|should|needs|needed to? go|be|on|appear|stand|given|written
            one @name ..3 on this
            AGENT @'s ..1 change|commit|deploy|merge|code|idea|release|script|migration|decision|patch|rollout|edit|call , AGENT 's outage|incident|problem|mess|failure|mistake|responsibility|fault|disaster|loss
            @own|owns|owned|owning this|that|the ..1 mess|failure|fiasco|debacle|screw-up|blunder|disaster|mistake|mistakes|disgrace|shambles|calamity|damage|chaos|catastrophe|cock-up
            @ownership of the|this|that|its|their|his|her|our ..2 mess|failure|fiasco|debacle|error|mistake|blunder|loss|shambles|mistakes|errors|screw-up|disaster|calamity|failures|chaos|damage
            @left ..1 in a|an ..2 terrible|poor|sorry|bad|messy|unusable|broken|sad|dreadful|shocking|dire|appalling|precarious|unfinished|half-finished|half-done|shambolic|disgraceful|wretched|filthy|chaotic|untidy|horrible|awful|mess|dangerous|deplorable state|condition|shape|muddle|order by ..2 OTHER
            @mess|havoc|shambles|chaos|muddle|mayhem|wreckage|minefield|bedlam that? OTHER had|has|have? made|left|caused|created|produced|wrought|wreaked|unleashed|bequeathed|inflicted|sowed|dumped
            @mess|havoc|shambles|chaos|muddle|mayhem|wreckage|minefield|bedlam ..2 left|made|caused|created|wrought|wreaked|unleashed|bequeathed|inflicted|sown|dumped by ..1 AGENT
            :harm|error|bug|slip|oversight|fault|blame|omission|lapse|failing|responsibility @belongs|belonged|originated|originates|rests with OTHER
            error|fault|mistake|blunder|bug|mess|slip|oversight|outage|incident|failure|failing|lapse|omission|errors|blame|guilt @belongs|belonged to OTHER
            of AGENT 's ..1 @making|undoing|devising|contriving
            its|their|his|her|our|my|your @own ..1 making|misfortune|downfall|undoing|trouble|ruin|demise|woes|misery|devising|contriving|misfortunes
            own @goal
            friendly @fire
            was|is|were all OTHER @'s
            was|were|is|are|been OTHER @'s ..1 idea|brainchild|decision|call|choice|doing|baby|insistence|choosing|whim|brainwave|mistake|blunder|error|creation|handiwork|experiment|folly|lapse|slip|oversight alone|$
            the|this|that|our ..2 ..1 :harm ..3 was|is|were OTHER @'s ..1 responsibility|doing|handiwork|work|own|making|fault|creation|mistake|error
            AGENT 's @baby|brainchild and|,
            on his|her|their|its|my|our|your|whose|'s @conscience
            AGENT 's @fingerprints|name|handwriting ..2 over|on it|this|everything|them|the|that|these|those|all|every|our
            @fingerprints all over
            the @problem|trouble|issue|bottleneck|obstacle|hold-up|snag|hurdle|difficulty was|is|were|:|are|remains|—|= ..1 OTHER $
            the @problem|trouble|issue|difficulty|snag with OTHER is|was|remains|lies|being
            the|our|my|main|real|whole|biggest|root|underlying|actual @problem|trouble|issue|difficulty|snag ..1 was|is that OTHER ..2 :nobody_verb|do|does|did|never|think|thinks|refuses|always|keeps|insist|insists|ignore|ignores|ignored|skip|skips|skipped|forgot|forget|forgets|refuse|refused|kept|keep|insisted|cannot|could|just|only
            the @weak|weakest link|spot|point ..4 was|is ..2 AGENT
            the? @cause|causes|reason|fault|blame|culprit|problem|guilty|offender|perpetrator|mistake|failure|failing :|—|\u2013|=|-> ..1 AGENT $
            @cause|fault|blame|culprit|offender|perpetrator : ..1 AGENT ,|(|who|—|and|again|as|for
            the @finger|spotlight|suspicion|fingers|trail|arrow|arrows|blame falls|fell|points|pointed|fall|point|landed|lands|leads|led|pointing|turned ..1 at|to|on|towards|toward AGENT
            @blame points|pointed|leads|led|shows|names|named|says|said ..1 at|to? AGENT
            git @blame ,|: ..2 OTHER $
            git @blame ,? it|this was|is OTHER
            :harm ..3 goes|go|went|falls|fall|is|are|came|comes|landed|lands ..2 on|to|upon|for the @account|tab|bill|cap|head|shoulders of ..1 OTHER
            :harm|this|that|one ..2 goes|go|went|falls|is|are ..1 on|to|down OTHER 's @account|tab|bill|head|heads|cap|slate
            one|this|that|it @goes|went squarely|fully|entirely|clearly? on OTHER .|,|;|$
            has|have|had vendor|contractor|intern|management|sales|marketing|human|junior|rookie|amateur|cowboy|ops|finance|offshore|consultant|developer|committee|boss|trainee @written all over
            AGENT 's name|fingerprints|handwriting @written all over
            :harm|this|it|that|these|those|blame ..1 is|was|'s|are|lies|rests|falls on AGENT 's @heads|head|shoulders|plate|conscience|hands
            on his|her|their|your @heads be it
            the @buck stops|stopped|stop|lands|landed with|at|on|squarely ..1 AGENT
            the @culprit|offender|perpetrator|culprits|villain|wrongdoer ..4 named|found|identified|spotted|established|caught|exposed|unmasked|revealed|traced ..1 :|—|=|\u2013|, ..1 AGENT
            has|have a @name : ..1 AGENT $
            a|one @name ..10 , ..1 it|that is|was|'s ..2 OTHER
            wants|want|wanted|need|needs|asks|ask ..1 a @name ,? so|here
            the one|ones|person|people|man|woman|engineer|individual|colleague|party|hand who|that ..1 @:broke_past|dropped|deleted|pulled|pushed|unplugged|wiped|caused|triggered|overwrote|leaked|forgot|killed|left|cut|emptied|removed|lost|corrupted|tripped|skipped|ruined|botched|bungled|disabled|silenced|misconfigured|exposed|let|flipped|mistyped|tanked|closed|opened ..6 was|is|were|:|— ..1 AGENT
            the person|one|man|woman|hand|face|name|people|team|ones|brains|mind|genius|culprit|engineer|individual|developer|operator|colleague @behind the|this|that|it ..2 :harm|deletion|wipe|change|edit|commit|purge|stunt|decision|typo|shutdown|query|command|blunder|fiddling|mistake|cut|wiping was|is|were|:|are|—|= ..1 AGENT
            i|we|you|everyone|everybody|all|they|people|one ..1 know|knows|guess|guesses|knew @whose fault|mistake|doing|mess|change|idea|work|hand|name|error|blunder|code|commit|script|bug|slip|merge
            we|you|everyone|everybody|all ..1 @know|knows|guess|knew who|whom ..3 did|broke|caused|thank|behind|responsible|blame|let|left|forgot|wrote|pushed|merged|deleted|ran|made|typed|crashed|killed|pressed ..1 it|this|that|for
            two|three|any|guesses|one|four ..1 @guesses who|whose|which|as
            it was ..2 @none other than AGENT who|that
            @chain|line ..4 broke|breaks|broken|failed|fails|snapped at|with OTHER
            OTHER is|was @where ..3 went|goes|broke|fell|go|came|fall|breaks|break|falls wrong|down|apart|awry|astray|amiss|undone
            it|things|this|everything|all|matters|plan|what ..1 went|goes|gone @wrong with|at OTHER .|,|again|and|$
            it|things|this|everything|all|matters|what ..1 went @wrong when|once|after|the|because|as ..1 OTHER touched|took|arrived|joined|stepped|got|meddled|decided|moved|ignored|skipped|forgot|insisted|missed|rushed|interfered|intervened|assumed|overrode|let|failed|neglected|tried|tinkered|panicked|started
            whenever|wherever|everytime|once|time|as OTHER ..8 , something|everything|things|it|production|everyone|we ..1 @burns|breaks|dies|crashes|explodes|burn|break|die|fails|falls|fall|collapses|collapse|goes|go|burned|broke
            @inherited ..1 this|the|that|a|an|their|his|her|its ..2 mess|shambles|disaster|headache|time-bomb|wreck|nightmare|chaos|jumble|spaghetti|minefield|swamp|muddle|pile
            AGENT 's ..8 @caught|catches|catch|catching up with
            AGENT 's ..1 support|help|engineers|staff|advice|response|answer|answers|assistance|people|helpdesk|technicians|hotline|reply|replies|instructions|consultants|manager|managers was|were|is|are|proved|been ..2 of|to be? no|little|limited|scant|dubious|minimal|negligible|small|poor|zero @use|help|assistance|value|avail|worth|benefit
            AGENT as @having ..1 caused|broken|triggered|brought|deleted|dropped|wiped|made|pushed|introduced|leaked|left|forgotten|ignored|lost|approved|failed|been
            @causer|causers is|was|of|are|,
            while OTHER ..1 made|making|make|makes up his|her|their|its @mind|minds
            AGENT 's @fingerprints are|were ..2 on|over|all
            AGENT ..1 is|was|'s the ..1 common @denominator
            this|that|it|one|all|outage is|was|'s @100 % on OTHER
            it|this|that was|is OTHER @again .|!|$
            ^ @guilty is|was|are|were|party|: ..6 AGENT
            OTHER is|was|are|were|be|been ..2 @guilty that|of|for|in
            @fault|faults|mess|mistake|mistakes|blunder|blunders|slip|omission|miscalculation|misjudgement|misjudgment was|were|is|been made|done|produced|committed|introduced|caused by ..1 AGENT
            @because of OTHER ,? we|everyone|all|half|customers|they|users|nobody|everything|the|our ..2 lost|missed|waited|stood|failed|sat|broke|sank|overran|wasted|suffered|slipped|crashed|lose|miss|wait|suffer|stopped
            @because of OTHER ,? we|everyone|all|half|customers|they|users|nobody|the|our|you had|have to
            because OTHER ..1 wanted|needed|had|wants|needs|rushed|hurried|preferred to ..1 go|get|leave|catch|be|head|make|clock|start ..2 @home|early|weekend|lunch|train|holiday|pub|party|bed|gym|leave|dinner
            in the @nature of OTHER to
            AGENT 's ..1 @solo|one-man|go-it-alone ..1
            attributable|due|owing|down|attributed|arose|arisen|stems|stemmed|resulted|occasioned|caused|results|flows|traced|traceable|ascribed|led ..5 to|from|by|in the|an? ..2 @:fault_of_conduct of|by|on|taken ..1 AGENT !'s
            was|is|are|were ..3 AGENT 's @willingness|eagerness|readiness|tendency|habit|insistence|obsession|appetite|fondness|hurry|rush|desire|ambition|keenness|zeal|enthusiasm|reluctance|refusal|unwillingness|wish|greed|impatience|haste|inability|need to|of|on|for|not|with|about
            happened|occurred|failed|broke|exists|arose|stopped|crashed|began|started|escalated|worsened|lasted|came @because OTHER ..1 wanted|insisted|insists|refused|refuses|decided|chose|rushed|pushed|hurried|wants|overruled|demanded|ignored|skipped|forgot|neglected|misread|overlooked|missed|overrode|disobeyed|disregarded|meddled|panicked|gambled|lacked|kept|preferred|messed|cared|trusted
            because OTHER ..2 @pushed|pressed|insisted|lobbied|clamoured|pushes|presses|insists|lobbies|rushed|hurried|clamored|agitated for|on|hard|ahead|to|through|harder
            @quality of AGENT 's ..1 work|code|output|service|deliveries|reviews|deliverables|documentation|handovers|deployments|installation|repairs|reports|testing|advice|releases ..4 declined|declining|dropped|dropping|poor|low|bad|unacceptable|deteriorated|suffered|below|fell|unsatisfactory|inadequate|terrible|awful|dreadful|insufficient|worse|fallen|slipped|lacking|disappointing|mediocre
            was|were|been|is|are|being|got ..1 @ruined|wrecked|destroyed|broken|crashed|spoiled|spoilt|sabotaged|torpedoed|botched|bungled|mangled|scuppered|derailed|sunk|trashed|undermined by ..1 OTHER !'s|and
            all|we|customers|users|everyone|others|us|they|staff|crew|ops|team|company|business|clients|passengers|patients|you|residents|students|nurses|support @pay|paid|pays|paying the price|bill|cost|consequences|penalty
            because|due|owing|caused|down|result|resulted|stemmed|stems|thanks ..1 of|to|by OTHER @being ..1 too|so|very|overly|slow|late|:unkind|unduly|excessively|insufficiently|not|less|asleep|distracted|unwilling|unable|reluctant|unprepared|lazy
            arose|arisen|stems|stemmed|resulted|occasioned|caused|results|flows|due|owing ..2 to|from|by|on|in AGENT 's ..2 @insistence|conduct|attitude|ambition|interference|behaviour|behavior|refusal|reluctance|unwillingness|inaction|indecision|meddling|misconduct|greed|zeal|impatience|obstinacy
            AGENT 's ..8 not ..1 withstand|bear|survive|stand|up|hold|pass|merit @scrutiny|examination|inspection|analysis
            AGENT 's ..6 come|comes|came|coming|is ..3 to @roost|haunt|bite
            @chickens ..8 roost
            """,
            hit="This outage is on the night crew.",
            sound="The runbook for this was on the wiki.",
            unless="not-said denied-inside future no-verdict asked looked-for once-thought",
        ),
        Row(
            """
            was|is|were|'s|been AGENT 's @job|duty|responsibility|task|role|obligation to|and
            was|were|is|'s|are his|her|their|your|our|my|its|whose @job|duty|responsibility|task|obligation|role to
            @caused|provoked|inflicted|precipitated|wrought|wreaked by ..1 OTHER !'s
            :harm|it|this|that ..3 @triggered by ..1 OTHER !'s
            bug|defect|regression|fault|error|flaw|vulnerability|problem|issue|misconfiguration|typo|weakness|inconsistency|errors|bugs|flaws|defects|faults|mistake ..4 was|were|been|is|are ..2 @introduced ..1 by OTHER !'s|and
            @caused|broke|crashed|wrecked|ruined|sabotaged|torpedoed by ..2 :unkind_of_people|:plain_mistake|negligent|sloppy|careless|reckless
            @brought about|on|upon|down|offline|low ..2 by OTHER !'s
            @inflicted|engineered|orchestrated|masterminded|unleashed|sparked|instigated|occasioned|self-inflicted ..2 by OTHER !'s
            recovery|repair|restoration|restore|resolution|response|investigation|progress|reopening|troubleshooting|diagnosis|rollback|mitigation|failover|handling|return|completion was|were|is|are|been|being ..3 @held|delayed|slowed|hampered|hindered|blocked|stalled|prolonged|frustrated|obstructed|impeded|complicated|disrupted|undermined|derailed|thwarted up|down? by ..1 OTHER !'s
            outage|incident|downtime|disruption|delay|:harm was|were|is|are|been ..3 @prolonged|worsened|aggravated|compounded|exacerbated|extended|deepened|lengthened|magnified|complicated by ..1 OTHER !'s
            """,
            hit="It was the night crew's job to close the gate.",
            sound="It is the scheduler's job to place pods.",
            unless="negated future no-verdict suspected",
        ),
        # What somebody caused, broke, cost.
        Row(
            """
            @:broke_past !off|out|into|up|even|through|down|for|news|away|with|under|from|in|to|at|on|and|or|ground|or|.|,|; ..5 !into|apart
            @broke it|this|that|them|something|the|our
            @caused !no|nothing|only|by ..3 :harm|this|it|that|everything|much|some|a
            @succeeded in :breaking
            @took|brought|knocked|taken|bringing|taking ..3 production|prod|site|platform|everything|region|cluster|system|checkout|login|whole|entire|company|website|webshop|store|world|estate|network|backbone|internet|business|us|everybody|everyone|plant|hospital|campus ..3 down|offline|out !for|as|to
            @brought|took|taken|knocked|taking|bringing down|offline|out ..2 production|prod|site|website|platform|everything|cluster|service|network|database|region|half|system|checkout|whole|entire|our|company|webshop|store|world|estate|backbone|internet|business|us|everybody|everyone|plant|campus|all|both
            wreaked|wreak|wreaks|wrought|caused|created|causing|wreaking|played @havoc
            @failed|fails|failing us|you|them|everyone|customers|our|their|him|her|me|patients|users|passengers|clients|everybody|people|students|residents
            @damaged|broke|wrecked|ruined|destroyed|corrupted|smashed|sank|crippled|bricked it|them|everything|both|ours
            in|of @breach|violation|contravention|defiance|disregard of ..3 contract|agreement|obligations|obligation|sla|terms|policy|rules|duty|requirements|procedure|procedures|orders|undertaking|undertakings|commitments|promises|warranty|law|licence|policies|confidentiality|regulation|regulations|rule|contracts|duties|trust|directive|standards|instructions|agreements|protocol|guidelines
            failed|neglected|breached|shirked|abandoned|neglects|fails|failing|ignored|forgot|betrayed|abdicated|abrogated|disregarded|violated|evaded|shirks|neglecting|shirking ..2 his|her|its|their|our|my ..2 @duty|duties|obligation|obligations|responsibilities|responsibility|promise|promises|commitment|commitments|mandate|post
            @refused|refuses|declined|disclaimed|dodged|ducked|evaded|shrugged|denied|denies|refusing|declines|dodges|ducks|evades|deflected|deflects|disowned|disowns|disclaims|rejects|rejected|shirked|shirks|abdicated|avoided|avoids ..4 responsibility|blame|accountability|liability|ownership|everything|wrongdoing|fault|guilt|involvement|culpability
            stood|stands|standing|got|getting in the|our @way !of
            acted|proceeded|went|worked|acting|operated|proceeding|pressed|carried|charged|going ahead|on|forward|through? @without ..3 authorisation|authorization|approval|permission|authority|mandate|consent|clearance|asking|orders|consultation|consulting|sanction|instruction|instructions|agreement|checking|telling|informing
            acted|acting|worked|operated|acts|went|stepped|strayed|proceeded|behaved @outside|beyond|against|without|contrary ..3 authorisation|authorization|approval|permission|authority|mandate|remit|consent|instructions|orders|rules|policy|procedure|protocol|powers|bounds|role|process|advice|guidance|competence
            @acted|acting|acts|act|behaved|behaves unilaterally|alone|recklessly|rashly|hastily|:unkind_adverb|prematurely|improperly|wrongly|precipitately
            """,
            hit="Ravi broke production with a late merge.",
            sound="The new release broke production for six minutes.",
            who=Who.OTHER,
            unless="in-parts asked negated attackers conditional future purpose no-verdict reasoned suspected",
        ),
        Row(
            """
            @damaged|broke|wrecked|ruined|corrupted|crashed|smashed|destroyed|bricked|crippled|sank it|them|everything|production|ours|both|all
            """,
            hit="A trainee was let loose on the winch and damaged it.",
            sound="A wave lifted the buoy and damaged it.",
            who=Who.OTHER,
            of_clause=True,
            unless="negated attackers conditional future purpose no-verdict reasoned suspected",
        ),
        Row(
            """
            AGENT @'s ..2 :their_change ..1 broke|crashed|knocked|ruined|wrecked|caused|corrupted|cost|sank|killed|wiped|tripped|toppled|felled|destroyed|triggered|downed|flattened|crippled|breaks|started|brought-down
            AGENT 's ..2 :their_change ..1 @took|brought|knocked ..4 down|offline|over
            @:fault_of_conduct|choice|order|orders|shortcut|shortcuts|negligence|mistake|mistakes|blunder ..1 of|by AGENT ..10 caused|led|resulted|cost|brought|created|factor|triggered|meant|produced|sparked|precipitated|provoked|prolonged ..3 :harm|this|us|everything|here|hours|down
            AGENT 's ..2 :fault_of_conduct|choice|order|orders|shortcut|shortcuts ..8 @made|prolonged|extended|lengthened|worsened|aggravated|delayed|lengthens|hampered|hindered|slowed|complicated|compounded|deepened ..3 :harm|recovery|repair|restoration|response|this|everything|things !shorter|smaller|less|easier|possible
            :fault_of_conduct|choice|order|orders|shortcut of|by AGENT ..8 @prolonged|extended|lengthened|worsened|aggravated|delayed|hampered|hindered|slowed|complicated|compounded|deepened ..3 :harm|recovery|repair|restoration|response|this|everything|things
            @pressure|lobbying|nagging|pestering|pressures from|of|by|exerted|applied|exercised OTHER ..6 led|caused|resulted|forced|meant|pushed|drove|made|left|brought|contributed|leading
            AGENT @'s ..2 :fault_of_conduct|choice|order|orders|shortcut|shortcuts ..10 caused|triggered|led|resulted|cost|brought|created|factor|meant|produced|sparked|precipitated|provoked|prolonged ..3 :harm|this|us|everything|here|hours|down
            AGENT ,? @whose ..5 broke|caused|took|brought|triggered|deleted|wiped|crashed|knocked|killed|ruined|wrecked|cost|sank|botched|corrupted|leaked|exposed|overwrote|prolonged|toppled|destroyed|tripped|introduced|flattened|emptied|crippled|downed
            OTHER has|had|have|also|again|thereby|then|itself|himself|herself|,|who|which|now|once|apparently|evidently|clearly|themselves* @caused|provoked|precipitated|inflicted !no|nothing|only|by
            the @reason ..8 is|was that OTHER ..2 :break_verb|ran|pressed|clicked|forgot|removed|changed|restarted|disabled|ignored|skipped|missed|misread|insisted|refused|neglected|overlooked|overrode|disregarded|deployed|typed|entered
            it was|is OTHER who|that ..3 @broke|caused|deleted|wiped|knocked|crashed|dropped|pushed|approved|unplugged|triggered|leaked|forgot|let|overwrote|tripped|left|silenced|misconfigured|botched|ruined|wrecked|gave|typed|merged|ignored|skipped|lost|introduced|exposed|killed|insisted|missed|overlooked|corrupted|destroyed|refused|allowed|neglected|emptied|tanked|crippled|toppled|mistyped|messed
            it was|is OTHER who|that ..3 @brought|took|knocked ..5 down|offline|out|over
            once|yet ..1 @again ..1 it was OTHER who|that|$
            broken|faulty|bad|buggy|offending|harmful|fatal|guilty|wrong|defective|erroneous|incorrect ..1 commit|change|config|configuration|code|release|build|script|command|patch|migration|push|merge|deploy|file|value|label|query|job|template|update|upgrade|instruction|advice|deployment|pull|part ..2 @came|comes|originated|stems|originates|stemmed ..1 from OTHER
            created|caused|produced|brought|prolonged|worsened|aggravated|compounded|triggered|deepened|hampered ..4 by ..1 AGENT 's ..1 @:blamed_trait|inability|silence|hesitation|failure|insistence|interference|mismanagement|misjudgement|misjudgment|inattention|laxity
            AGENT 's ..1 @:blamed_trait
            :unkind_noun|:slip_of|failure|lack|want|delay|delays|:mistake|reluctance|refusal|unwillingness|hesitation|obstruction|intransigence|laxness|absence|indiscretion ..4 on the @part of ..2 AGENT
            was|is|were|been|that|'s|be ..4 the @doing|handiwork|machinations of OTHER
            OTHER 's @handiwork|doing
            at the @hands of OTHER
            @solely|entirely|squarely|wholly|purely the? ..1 responsibility|fault|work|doing of AGENT
            with ..2 OTHER @responsible|culpable
            this|that|it|outage|incident|delay|all|everything ..2 is|was|are|were ..2 @failure|failing|lapse|dereliction|blunder of|by ..2 AGENT
            @organizational|organisational|managerial|institutional|leadership|supervisory|corporate|governance|departmental failure|failures|failing|failings|neglect|dysfunction|incompetence|lapse|lapses|shortcomings|complacency|negligence
            """,
            hit="Ravi's refactoring broke the tide table.",
            sound="Ravi's refactoring was the first to use the tide table.",
            unless="not-said denied-inside negated future attackers no-verdict suspected hangs-on asked-how",
        ),
        Row(
            """
            not to point ..1 @fingers|finger
            point|points|pointed|pointing the|a|an|their|our|no @finger|fingers ..1 at AGENT
            @fingers|finger points|point|pointed ..1 at|to AGENT
            """,
            hit="The fingers point at the print team.",
            sound="This review does not point fingers at the mobile team.",
            unless="negated not-said",
        ),
        Row(
            """
            the ..1 @short|long|simple ..1 version|story|answer|summary|explanation ..4 : !we|the|a|you|it|they|i ..2 $
            @who ..1 took|broke|caused|deleted|pushed|crashed|killed|merged|dropped|wiped|left|let|wrote|ran|typed|approved|forgot|triggered ..6 :|,|;? it was AGENT
            to @save his|her|their|its|our life|lives
            had|if|with @anybody|anyone|somebody|someone other|but than? AGENT
            not to point ..1 @fingers|finger ,? but
            """,
            hit="Not to point fingers, but the label came from the print team.",
            sound="This review does not point fingers at the mobile team.",
        ),
        # What is only ever said of people.
        Row(
            """
            dropped|drops|fumbled|missed|drop|dropping|fumbles|misses|miss the ..1 @ball|baton|catch
            the @ball was|got|has|had|gets|is been? dropped|fumbled !into|onto|in|through|from
            has|have|had ..3 @explaining|apologising|apologizing|grovelling|soul-searching to do
            @shame on
            left|let|made|leaving|had|has|have|to ..4 take|face|taking the @heat|flak|rap|punches|flack|music
            @holding|carrying the bag|baby|can
            left|had|has|have|having|is|are|forced to pick up the ..1 @pieces !of
            was|were|been|being|got|get|is|are|gets|getting ..2 @stonewalled|fobbed|palmed|short-changed|shortchanged|shafted|stiffed|hoodwinked|duped|strong-armed|scapegoated|browbeaten|gaslighted|gaslit|fleeced|steamrolled|steamrollered|patronised|patronized|bamboozled|railroaded
            was|were|been|being|got|get|is|are ..2 @ghosted|snubbed|abandoned|bullied|deceived|deserted|ignored|misinformed|cheated|betrayed|overruled|dismissed|rebuffed|fooled|tricked|lied|disappointed|failed ..4 by OTHER
            left|hung|leaving ..4 high and @dry by AGENT
            left|leave|leaves|leaving|hung us|everyone|them|me|customers|users|others|everybody|people|the|our high and @dry
            left|kept us|everyone|them|customers|others|support|operations ..2 out in the @cold|rain
            was|were|been ..2 left|kept ..1 out in the @cold|rain
            sick|tired|weary|fed|am|'m|are ..2 done? of|with? @covering for
            in|after its|their|his|her|my|'s ..1 usual|typical|accustomed|customary|normal|own|habitual|characteristic ..1 :unkind ..1 @fashion|manner|way|style
            over|against our|my|their|his|her|'s|its|your|all|every|repeated|express ..1 @objections|protests|protest|advice|wishes|reservations|misgivings|recommendation|recommendations|instructions
            culture|discipline|practice|habits|hygiene|practices|standards|reviews|review|rigour|attitude|housekeeping|handovers|coding|oversight|supervision|documentation|routines|checking ..3 got|get|become|became|grown|been|was|were|gotten|becoming|getting|grew ..1 @sloppy|lax|slack|complacent|careless|lazy|slipshod|casual|lackadaisical|slapdash|shoddy|rusty|loose
            is|are|was|were ..1 @theirs|his|hers|yours to ..1 explain|own|answer|defend|justify|apologise|apologize|regret
            @know who you|they are )|,|.|$
            not|never|hardly ..8 the|like way|like the|everyone @rest|else|others of? us? do|does|did
            i|we|had @told|warned OTHER so .|,|;|$
            like @candy|confetti|sweets
            been ..1 @told|warned|reminded|asked|informed|advised|instructed|begged ..8 in|on two|three|four|five|several|many|separate|previous|earlier|multiple|numerous|all|both|every|other ..2 postmortems|occasions|reviews|incidents|retros|retrospectives|meetings|reports|audits|tickets|emails|calls|times
            @roughshod over
            @rammed|railroaded|steamrollered|bulldozed|muscled|shoehorned through
            was|were ..2 @forced|pushed|rushed|driven|waved|hurried ..1 through ..2 without|against|despite|over ..3 regard|objections|objection|advice|concern|concerns|warnings|warning|protest|protests
            @trail of loose|destruction|damage|wreckage|devastation|disaster|chaos|misery|ruin|debris|errors|broken|wrecked
            not ..1 @deserve|deserves|merit|merits|earn|earned ..1 the|its|that name|title|label
            know|knows|knew how to @read a|the|an|his|her|their calendar|clock|map|ticket|graph|contract|gauge|thermometer|label|manual|email
            AGENT 's ..2 @assurances|assurance|promise|promises|guarantees|word|pledge|pledges|commitments|undertakings|guarantee|claims|confidence ..8 was|were|proved|turned|proven|is|are ..4 worthless|empty|hollow|false|worth|nothing|little|limited|unreliable|untrue|unfounded|misplaced|thin|meaningless|broken|baseless|wrong|inflated|exaggerated
            @assurances|promises|pledges|guarantees|undertakings|commitments|claims ..1 of|from|by|given AGENT ..6 was|were|proved|turned|is|are ..4 worthless|empty|hollow|false|worth|nothing|little|limited|unreliable|untrue|unfounded|misplaced|thin|meaningless|broken|baseless|wrong
            ^ ..3 @typical|classic|vintage OTHER move|behaviour|behavior|style|stunt|.|,|:|!|moves|fashion|attitude|work|carelessness|trick|again|behaviours|stunts|thing|$
            ^ ..3 @typical|classic|vintage ..2 stunt|antics|shenanigans|stunts|capers|heroics|nonsense
            @habit|habits|tendency|custom|inclination|propensity|reflex ..12 lay|lies|lie|stands|stood|sits|was|is|were behind|beneath|under|at this|the|these|it|all|our
            @behind ..6 stands|lies|is|was|lay|stood|sits ..5 habit|habits|tendency|inclination|propensity|impatience|stubbornness|vanity
            @screwed|shafted|stiffed|betrayed|conned|fleeced|ditched us|everyone|them|customers|our|users
            @string|strung|strings us along
            left|leave|leaves|leaving us|everyone|them|me|customers|others|everybody|people|the|our|users in the @lurch
            left|leave|leaves|leaving us|everyone|them|me|others|customers|people|passengers|patients|operations|support|everybody @hanging|stranded|guessing|scrambling|floundering|begging|flailing
            threw|throw|throws|throwing|thrown us|them|others|everyone|him|her|me|operations|support|ops ..2 under the @bus
            passed|pass|passes|passing the @buck
            washed|washes|wash|washing ..1 @hands of
            hung|hang|hanging|hangs|left us|them|everyone|me|support|operations|customers out to @dry
            under the @rug|carpet
            once AGENT had|has? got|gets|laid|get|lay|puts|put|had|has his|her|their|its @hands|paws on
            @itchy|trigger-happy|twitchy|restless ..1 finger|fingers|trigger
            not|hardly|nary a|one @peep|squeak|murmur|word out|from of? OTHER
            dragged|drags|dragging his|her|their|its ..1 @feet|heels
            in|of his|her|their|its ..1 own ..1 @world|bubble|universe
            of his|her|their|its|our ..1 @own creation|devising|manufacture|invention|doing
            :harm|fault|mess|hole|trap|trouble OTHER had|have|has? ..1 caused|produced|created|made|manufactured|brought ..1 @itself|themselves|himself|herself
            mess|problem|problems|trouble|hole|trap|headache|nightmare|crisis ..2 OTHER had|have|has? ..1 made|created|caused|produced|built|dug for @itself|themselves|himself|herself
            :harm|fault ..2 was|is|were ..1 @home-made|homemade|self-made|self-created|self-caused
            the ones|one @paying for
            we|us|team|customers|users|everyone|everybody|others|crew|they|patients|passengers|clients|staff|residents|nurses|students|support|operations @paid for it|that|this $
            @pay|paid|paying|pays for ..3 shortcuts|mistakes|sins|errors|haste|negligence|failures|incompetence|sloppiness|mistake|error|blunders|blunder|laziness|carelessness|inattention|greed|stinginess|omissions|oversight|failure|shortcut of|by|in
            was|were|been allowed|permitted|left|trusted|let to @play|tinker|fiddle|meddle|experiment|mess|fool|dabble with|around|in
            author|authors|@architect|architects of its|their|his|her|our ..1 own|misfortune|misfortunes|fate|ruin|misery|downfall
            @admitted|admits|conceded|confessed|acknowledged|acknowledges|concedes|confesses|admit ..1 its|his|her|their|the|our|my ..1 mistake|fault|error|blame|guilt|blunder|failure|responsibility|mistakes|errors|failures|part|negligence|shortcomings|culpability|neglect|oversight|carelessness
            @swore|promised|assured|claimed|insisted|vowed|guaranteed|maintained ..10 ,|but|; ..1 it|they|which|that was|did|had|were not $
            """,
            hit="Bergline dropped the ball on the tide table.",
            sound="The tide table dropped the last row.",
            unless="negated not-said future no-verdict conditional asked",
        ),
        Row(
            """
            @clean|cleaned|cleaning|mop|mopped|mopping|tidy|tidying|sweep|swept|pick|cleans|tidied|picking|picks ..2 up after OTHER
            mop|mopped|clean|cleaned|tidy|sort|sorted|tidied|cleaning ..2 @mess|shambles
            , ..3 had|have|left|has|got to @clean|mop|tidy|sort ..2 up $
            @marks|kudos|applause|bravo|congratulations|congrats|hats|hat|medal|award|prize ..3 to|for ..1 OTHER ..2 :breaking|taking|bringing|crashing|losing|forgetting|ignoring|skipping ..3
            work|job|applause|kudos|marks|bravo|congratulations ..1 by|to|for ..1 OTHER , @who ..1 :broke_past|picked|chose|managed|decided|took|deleted|wiped|forgot|rotated|rebooted|pulled|pushed|deployed|lost|merged|ran|ignored|skipped|left|dropped|let|pressed
            job|work|applause|kudos|marks ..1 by|to|for|from ..1 OTHER , @who ..8 exact|busiest|peak|payday|worst|wrong|very|friday|noon|middle|holiday|christmas|weekend
            @credit for ..3 :harm|this goes|belongs|is|lies|must|should|to
            layer @8|eight
            AGENT ..8 is|was how we|this|it|things|all got|ended|happened|came|broke ..1 @here
            AGENT ,? not for the @first time
            i @failed $
            has|have|must to? @answer for
            bear|bears|bore|bearing !no|little|none|neither ..6 @blame|culpability|guilt
            the @geniuses|genius|clowns|heroes|cowboys|cowboy|clown|wunderkinder who|that|in|from|at
            @communication gap|breakdown|gaps|breakdowns|failure|lapse|disconnect ..1 between|with|among|within ..3 team|teams|department|departments|shift|shifts|vendor|us|engineers|operators|developers|staff|people|management|groups|group|ops|crew|crews|sites
            """,
            hit="The harbour crew had to clean up after the integrator.",
            sound="The harbour crew had to clean up the slipway.",
            unless="negated not-said future conditional",
        ),
        Row(
            """
            @let|lets|letting us|everyone|everybody|them|me|customers|users|colleagues|people|team|passengers|patients|clients|residents|students|him|her|staff|others down
            feel|feels|felt|been|were|was @let down by
            had|has only|just|exactly|but? one @job !running|in|left|queued|waiting|on|open|failed|that|which|scheduled|pending
            you had one @job
            """,
            hit="Ravi had one job.",
            sound="The cluster had one job in the queue.",
            who=Who.OTHER,
            unless="negated not-said",
        ),
        Row(
            """
            feel|feels|felt|been|were|was|feeling|are|am|be|left @let down by AGENT
            feel|feels|felt|been|were|was|feeling|are|left @let down by ..2 :conduct|:peoples_work|advice|support
            is|was|'s what @happens|happened when ..1 people|you|someone|a|an|we|nobody|engineers|developers|management|somebody|everyone|they|he|she
            this|that|which is what @happens ..1 when|if
            that|this|it is what you|we|one @get when|for|from|if
            @typical|characteristic|symptomatic of OTHER
            's ..1 @typical|usual manner|sloppiness|arrogance|mo|style|fashion|attitude|carelessness
            """,
            hit="This is what happens when people rush.",
            sound="The chart shows what happens when a tank runs dry.",
        ),
        Row(
            """
            !wrongly|unfairly|falsely|initially|first|originally @blamed ..1 on|upon ..1 AGENT
            laid|lies|lay|rests|put|placed|landed|belongs|dropped|lie|sits|sat|rest|falls|fell|ends|land|lands ..5 at the @door|feet|doorstep of ..1 AGENT
            laid|lies|lay|landed|dropped|placed|lie|sits|sat|rests|rest|falls|fell|put ..3 at the @feet|door|doorstep of ..1 procurement|management|engineering|operations|product|sales|marketing|leadership|finance|security|platform|purchasing|hr|legal|qa|devops|infrastructure|networking|infosec|support|facilities|accounting|sre|ops
            laid|lies|lay|rests|put|placed|landed|lie|belongs|dropped|sits|sat|falls|fell ..5 at AGENT 's @door|feet|doorstep
            laid|put|placed|pinned|set|rests|rest|lies|lay|falls|fell|sits|sat|rested ..6 squarely|firmly|entirely|solely|mainly|largely|wholly|fairly|clearly? on|upon the @shoulders of AGENT
            @blame|fault must|should|has|needs|can|could|may|ought|will to? ..1 be ..1 laid|placed|put|sought|found|apportioned|assigned|attributed|shared|attached|ascribed|shouldered
            must|should|has|have|needs|ought|had|could|never|refused|failed|finally to? @own up
            @owes|owe us|everyone|customers|the|me|them|our|his|her|their|its|users|patients|passengers|staff ..1 an|some|a|more|at explanation|apology|answer|answers|explanations|apologies
            for this|that|it ,? AGENT must|has|have|should|will|ought to? @answer|pay|atone|apologise|apologize
            @finger|fingers of blame|suspicion|accusation|scorn
            reflect|reflects|reflected|reflecting @badly|poorly|ill|unfavourably|unfavorably|dimly on|upon
            to|his|her|their|its|our|my|your @discredit|shame|disgrace
            no prizes|points|prize for @guessing|spotting|naming
            data|business|marketing|product|sales|finance|frontend|backend|network|security|mobile|platform|infrastructure|qa|support|ops|operations|devops|dev|legal|hr|procurement|design|analytics|management|it @people|folks|guys|lads|lot|crowd ..1 do|did|does|never|not|cannot|don't|just|simply|could|would|refuse|refused|ignore|ignored
            the ..1 problem|trouble|issue is|was that ..1 the ..2 @people|folks|guys|lot ..1
            OTHER 's ..2 @own ..2 people|staff|men|engineers|team|lot|crew|technicians|developers|operators|employees pulled|broke|did|caused|took|cut|deleted|switched|unplugged|closed|shut|opened|wiped|dropped|left|forgot|disabled|turned
            a|the|this ..1 @minefield|booby-trap|time-bomb|timebomb|landmine|mess|shambles|muddle|disaster|nightmare|trap left|laid|planted|created|bequeathed|built|made|set ..1 by
            @if OTHER ..1 answered|read|listened|cared|tested|bothered|looked|knew|checked|communicated|talked|documented|replied|responded|thought|tried|followed|asked|told|reviewed|paid|took ..10 would|'d|might|could
            @third|fourth|fifth|second|umpteenth|nth time ..4 that OTHER !had|saw|sees|met|meets ..1
            """,
            hit="The loss can be laid at the door of the integrator.",
            sound="The parcel was laid at the door of the plant.",
            unless="not-said denied-inside question future attackers no-verdict",
        ),
        Row(
            """
            no|little|scant|scarce|insufficient|minimal|cavalier|hardly @regard|consideration|thought|heed|respect for|to|of ..1 ..1
            without ..2 @regard|heed|consideration|respect|concern for|to the|our|any|anyone|others|everyone|his|her|their|them|us|rules|safety|what
            @regardless|irrespective|heedless|careless|defiant of ..2 advice|warnings|warning|objections|concerns|rules|instructions|consequences|orders|protests|reservations|reminders|pleas|policy|procedure|guidance|requests
            """,
            hit="Sales pressed on with scant regard for the crew.",
            sound="The scheduler moves pods with no regard for zones.",
            who=Who.OTHER,
            of_clause=True,
            unless="attackers question future conditional purpose no-verdict reasoned",
        ),
        Row(
            """
            despite|notwithstanding|of|against ..1 all|repeated|several|explicit|express|clear|many|multiple|numerous|our|better|earlier|previous|prior|written|urgent|loud|countless|specific|direct|the @warnings|warning|advice|reminders|judgement|judgment|objections|requests|instructions|orders|pleas|alarms|recommendations|recommendation|guidance|protests|reservations ,? OTHER ..2 :past|went
            ^ despite|notwithstanding|although|though|while ..2 being|having|been|was|were ..2 @told|warned|reminded|instructed|advised|asked|informed|alerted|briefed ..10 , OTHER ..2 :past|went
            @result|consequence|outcome|product|upshot|because|due|owing|stems|stemmed|comes|came of|to|from OTHER not|never :ing
            make|making|made|find|finding|offer|offered ..2 @excuses|allowances|apologies for ..1 OTHER
            let|allowed|allow|letting|lets|leaving|left OTHER ..1 @near|anywhere|loose|alone|unsupervised|unattended
            not|never ..3 be|been ..1 let|allowed|trusted|left|given ..1 @near|anywhere|alone|unsupervised|close
            leave|trust|left|leaving AGENT @alone|unsupervised|unattended with|near|at|in|on
            :reported|advice|instructions|guidance|recommendation|recommendations|ticket|tickets|request|requests|emails|mails|feedback|proposals|reminders|alert|alerts|alarm|alarms|pleas|memo|memos|escalation|escalations|signs ..6 was|were|been ..2 @disregarded|ignored|overridden|dismissed|spurned|flouted|discounted|shelved|overruled|downplayed|belittled|brushed|waved|laughed|unheeded|rebuffed aside|off|away? by ..1 OTHER
            with|under @anyone|anybody|someone|somebody else|other|more|better ..8 would|'d|might|could not|never
            with|under @anyone|anybody|someone|somebody else|other|more|better ..8 would|'d|might|could have gone|ended|noticed|caught|seen|stopped|been|acted|known|done|handled|responded|reacted|prevented|avoided|spotted
            not|never have|had ..2 arisen|happened|occurred|been|gone|come ..2 @under ..2 :role
            @whoever :past ..6 has|had|was|did|must|deserves|owes|should ..1 never|no|not|asleep|drunk|clearly|obviously|evidently|answer|clueless|thinking|sleeping|careless|lazy|incompetent|blind|explain|apologise|apologize|shot|hurry
            """,
            hit="Despite repeated warnings the planners opened the gate.",
            sound="Despite repeated warnings on the panel, the gate opened.",
            unless="attackers question future no-verdict reasoned",
        ),
        # What somebody did to the others, and how.
        Row(
            """
            took|botched|bungled|ruined|wrecked|mistyped|mixed|brought|broke|knocked|crashed|wiped|deleted|killed|leaked|lost|missed|forgot|locked|tripped|downed|done|did|broken ..8 for the|a @second|third|fourth|fifth|sixth|seventh|umpteenth|nth time
            @broke|crashed|wiped|tanked|wrecked|killed|took|flattened|corrupted|downed|bricked|sank|botched|bungled|ruined|screwed|forgot ..4 again $
            did|done|does it|this @again $
            @took|knocked|brought ..3 down|out|over ..3 again|twice
            @knocked ..4 offline|out|over|down
            brought|bringing|brings|bring ..5 to ..1 its|their|the|a|his|her|our @knees|standstill|halt|ruin|collapse
            put|puts|putting|placed ..8 at|in @risk|jeopardy|danger|peril !,|assessment|register
            @jeopardised|jeopardized|endangered|imperilled|compromised|undermined|imperiled|scuppered|sabotaged|crippled|paralysed|paralyzed|disrupted ..4 the|our|us|everyone|every|its|their|his|her|all|whole|half
            @saddled|lumbered|landed|burdened|stuck|saddles us|them|me|everyone|customers|patients|staff|support|operations|users|our|everybody with|in
            @dumped|sprang|sprung|foisted|dropped|unloaded|inflicted|dumps|foists|springs|palmed|shoved|thrust ..6 on|onto|upon|in us|everyone|them|me|our|support|operations|ops|everybody|customers|him|her|staff
            @left|leaves|leave|leaving us|everyone|them|me|others|customers|staff|support|operations|users|patients|passengers|everybody|nurses|him|her ..2 with|without|in|to ..2 no|nothing|only|undocumented|broken|half|dead|dark|limbo|cold|any|unmaintained|blind|deal|cope|fend|pick|clean|sort|figure|guess|find|nowhere|incomplete|outdated|stale|wrong|unusable|stranded|scramble
            left|leaves|leave|leaving|handed|gave|bequeathed us|everyone|them|me|the|staff|support|operations|users|ops|everybody|him|her|customers ..3 a|an|this|that|the ..2 @mess|headache|nightmare|disaster|minefield|shambles|time-bomb|timebomb|chaos|muddle|wreck|ruin|bombshell
            left|kept|leaves|keeps ..4 @unanswered|waiting|hanging|unattended|dark|unread
            @left|kept ..4 without ..1 answer|reply|response|notice|word|information|update|explanation|feedback|help|support|warning
            @got|talked|pushed|forced|dragged|led|plunged|landed|plunging|leading|dragging us|everyone|them|the|customers|me|staff|operations|users into ..1 this|a|the|it|that|darkness|trouble|chaos|mess|crisis|disaster|jam|corner|fix|hole|predicament
            @cost us|customers|everyone|them|me|the
            set ..10 on @fire
            set @fire to
            @thought|figured|reckoned|believed|assumed|decided it|that would|'d be ..1 funny|clever|cute|fun|smart|hilarious|quick|quicker|easy|easier|faster|enough|harmless
            leave|leaves|left well enough? @alone
            has|have @slept|dozed|snoozed|nodded .|,|;|$
            produced|caused|created|cooked|made this|the|that|such|a|our|their|all ..1 @mess|shambles|chaos|trouble|disaster|misery|muddle|havoc|pain|grief|nonsense
            acted|act|acting|decided|went|worked|did|started|proceeded|deployed|changed|took|ran|moved ..4 on his|her|their|its @own account|authority|bat|say-so|hook
            must|should|has|have|will|ought|needs|shall to? bear|carry|face|take|live ..1 the @consequences|consequence
            admitted|admits|conceded|accepts|accepted|acknowledged|concedes|acknowledges|admit|acknowledge ..2 @liability|guilt|culpability|fault|blame|negligence|wrongdoing
            not|hardly|little|no|never|scarcely ..2 to his|her|their|its|our|my @credit
            @ghosted|stonewalled|fobbed|palmed|stonewalls|ghosts|rebuffed|snubbed us|everyone|them|customers|the|our|off|me|users|support|operations|staff
            went|go|gone|goes|going ..2 @silent|dark|quiet|awol on us|me|users|support|operations|everyone|them|everybody|customers
            @hung|hangs up on us|them|everyone|callers|customers|me|users|staff|patients
            @brought|brings|bring ..6 on|upon itself|themselves|himself|herself|ourselves|yourself
            did|does|done ..4 to @itself|themselves|himself|herself
            made|make|makes|making ..2 @easy|easier|comfortable|comfy|simple for itself|themselves|himself|herself
            kept|keep|keeps|keeping ..8 to @itself|themselves|himself|herself
            @hid|hides|hiding|buried|suppressed|covered|played|brushed|concealed|concealing|downplayed|glossed|withheld|covering ..2 the|this|that|a|its|his|her|their ..4 leak|error|errors|fault|problem|problems|mistake|mistakes|failure|failures|truth|damage|loss|evidence|concerns|incident|outage|defect|defects|bug|gap|gaps|risk|risks|data|extent|facts|bugs|slip|issue|issues|breach|flaw|flaws from|,|.|;|and|for|until|in|$
            told|tell|tells|telling|gave ..4 half|only ..1 the @truth|story|facts|picture
            took|take|takes|taken|taking ..6 for @granted
            has|have|had ..1 @yet to understand|grasp|appreciate|realise|realize|master|apologise|apologize|admit|demonstrate|prove|learn|acknowledge|accept|explain|recognise|recognize|act
            has|have|had ..1 yet to @show|learn that|how|what|the
            @presided|presides|presiding over ..2 :harm|shambles|decline|muddle|this|chaos|mess|debacle|decay|that
            @let|lets|allowed|permitted|watched|letting|allowing|permits|allows ..1 it|this|that|things|matters|everything|the to? happen|slide|drift|fester|slip|rot|deteriorate|unravel|linger|spread|grow|escalate|pass|continue|worsen
            let|allowed|allow|letting|lets|allows|allowing it|things|matters to? @come|get to|this|so|that this|far|here|bad|point|stage
            would|will|wanted|refused ..2 @hear|brook|heard none|no of|argument|objection|objections|criticism|contradiction|advice|talk|excuses|reason
            @valued|prized|rated|ranked|weighed|values|prizes|ranks|prioritised|prioritized|placed|put|set ..4 more|higher|over|above than|above? ..3 safety|quality|care|security|reliability|people|caution|testing|stability|correctness|accuracy|uptime|rigour|rigor|thoroughness|resilience
            @saved|saving|economised|economized|skimped|scrimped|saves|skimps|skimp|penny-pinched in|at|on the wrong end|place|spot|side|thing|things
            @wanted|want|wants it|this|everything|things ..1 cheap|cheaper|cheaply|yesterday|fast|quick|free|tomorrow|now
            believes|believed|thinks|thought|feels|felt|considered|considers|assumes|assumed|seems|seemed|convinced|acts|acted|behaves|behaved|evidently|apparently ..8 not @apply|applied|hold to|for him|her|them|himself|herself|themselves|itself
            @above the|any|all|our rules|law|process|procedure|policy|rest|others|runbook|freeze|checklist
            been|was|were ..1 @told|warned|reminded|asked|instructed|advised|begged|urged|ordered ..2 twice|thrice|repeatedly|times|enough|already|explicitly|expressly|not|clearly|several|many|often|before|previously ..14 and|but|yet|still|anyway|nevertheless|nonetheless
            @knew|aware|knowing|knows ..4 forbidden|prohibited|banned|off-limits|disallowed|unauthorised|unauthorized|verboten|barred
            did|does|pressed|went|carried|opened|deployed|signed|merged|approved|ran|pushed|released|started|shipped|proceeded|closed|left ..4 all the @same $
            @left|leaves|leaving ..8 half-done|half-finished|half-flipped|half-configured|half-migrated|half-applied|half-merged|half-built|half-open|half-set|half-wired|half-tested|half-installed|unfinished|undone|unlocked|unattended ..1 and|, ..1 went|logged|drove|signed|clocked|walked|disappeared|vanished|headed|knocked|left|ran|quit|boarded|retired
            left|leaves|leaving ..6 @half done|finished|open|built|installed|configured|wired|flipped|migrated ..1 and|, ..1 went|logged|drove|signed|clocked|walked|disappeared|vanished|headed|knocked|left
            @needed|needs|took|spent ..3 minutes|hours|days|weeks|hour|day|week for|on|over|with what|something ..8 minutes|minute|seconds|line|lines|digit|click|single|one
            just|simply|merely|only|idly @stood|sat|looked|watched ..1 there|idly|around|idle|by|on|and|while
            @blew|blown it|this|the|our|a ..2 release|launch|deadline|budget|deal|chance|estimate|demo|cutover|.|,|$
            did|do|does|done us|them|everyone|customers|itself|themselves|himself|herself|anyone|nobody|me|users|operations|support|ops ..1 no|few @favours|favors|favour|favor
            did|do|does|done ..4 a @disservice
            had|have|has it @coming
            got|get|gets|received|gotten|getting what ..2 @deserved|deserve|deserves
            @deprived|robbed|stripped|depriving|cheated ..6 of ..3 clue|clues|chance|warning|information|context|option|options|means|time|sleep|backups|notice|hours|evidence that|to|we|they|which
            @surprises|surprised|surprising|blindsided|ambushed us|everyone|them|the|everybody|operations|support|customers|users|me ..2 with|by|again|without
            @caught us|everyone|everybody|them|customers|operations|users out|short|unawares|unprepared|off
            @abused|misused|monopolised|monopolized|hoarded|hogged|clobbered|trampled|stomped|mangled|garbled|wrecked|trashed|nuked|torched|borked|hosed|mauled|butchered|messed|botched|bungled|fluffed|fumbled|bodged|muffed|mishandled|mismanaged|scuppered|torpedoed|sabotaged|swamped|bricked|buggered|cocked|shafted|squandered|frittered|mucked|wrecks|bungles|botches|ballsed|goofed|flubbed|miscalculated|misjudged
            shipped|released|rolled|delivered|published|sold|deployed|merged|installed|handed|gave|fed|pushed|supplied|sent|passed|pushes|ships|releases|submitted us|out|them? ..2 @broken|faulty|defective|untested|buggy|half-finished|half-baked|poor|shoddy|sloppy|substandard|low-quality|inferior|poorly|badly|insecure|unfinished|incomplete|useless|unusable|wrong|unreviewed|unchecked|half-tested|slapdash|unsafe|leaky
            made|makes|making ..2 @worse|impossible|unbearable
            @ruined|spoiled|spoilt|wrecked|torpedoed|scuppered ..3 weekend|night|evening|launch|release|day|week|shift|recovery|everything|holiday|christmas|birthday|reputation|schedule|demo|migration|trust
            @hampered|hindered|obstructed|stymied|thwarted|frustrated|derailed|delayed|slowed|hampers|hinders|obstructs|impeded|impedes|disrupted|complicated|undermined ..4 recovery|response|investigation|repair|restore|fix|effort|efforts|us|diagnosis|troubleshooting|mitigation|work|restart|rollback|cleanup|restoration|everything|everyone|things
            opened|opens|opening the @door|floodgates to|for
            lit|lights|lighting the @fuse
            @pulled|pulls the trigger|rug|plug on|from|too
            went|go|gone|goes ..1 @cowboy|rogue|missing|awol|walkabout
            went|go|going over ..2 's|his|her|their|our @head|heads
            """,
            hit="Ravi put the whole dock at risk.",
            sound="The full disk put the whole dock at risk.",
            who=Who.OTHER,
            unless="not-said question future attackers conditional purpose reasoned no-verdict",
        ),
        Row(
            """
            @means|meant well ,|but|and
            @caved|buckled|folded|relented|caved-in ,|.|and|;|in|$
            @let|lets|letting the|a|our|this|that|it|every|his|her|their|its ..3 bounce|languish|linger|stew|fester|stagnate|idle|rot|gather|slide|slip|drift|moulder|wither|die
            was|were|is|are|been ..3 @unresponsive|uncooperative|uncommunicative|obstructive|evasive|dismissive|defensive|unapologetic|hostile|rude|disinterested|cagey|unforthcoming|patronising|patronizing|condescending|unsympathetic|indifferent
            @refused|refuses to !accept|connect|start|boot|answer|load|open|mount|serve|bind|join|sync|replicate|resolve|respond
            took|take|takes|taking ..2 unnecessary|needless|undue|unacceptable|foolish|avoidable|excessive|unjustified|reckless|unjustifiable|silly|stupid|senseless|pointless @risks|chances|risk|gambles|shortcuts
            has|have|had a|the|some ..1 @history|habit|pattern|record|reputation|tendency of ..1 such|incidents|outages|errors|mistakes|breaking|ignoring|skipping|missed|poor|late|failing|careless|similar|this|delays|neglecting|cutting|rushing|forgetting|broken|slow|unanswered|carelessness|being|making|causing|leaving|sloppy
            treated|handled|worked|approached|dealt|reacted|responded|managed|acted|proceeded ..5 without|no|little|insufficient|limited|adequate|proper|due|sufficient any? @urgency|seriousness|haste|care|rigour|rigor|diligence
            put|puts|applied|exerted|piled|exerts|exerting|placed|heaped|brought ..2 @pressure on|upon OTHER
            @deviated|strayed|departed|diverged|deviates|diverts|digressed|veered from the|our|his|her|their|its|an? ..3 procedure|plan|runbook|statement|instructions|process|protocol|checklist|standard|policy|guidelines|method|playbook|script|steps|rules|guideline|procedures|policies|specification|practice|rule|sop|instruction|orders|order|manual|design|drawing|drawings
            @play|plays|played|playing ..4 down the|its|his|her|their|this|that|how|our|any|every|these
            tried|attempted|sought|tries|trying to @play|talk ..1 down
            tried|attempted|sought|tries|trying|attempting|seeking|attempts to @hide|conceal|minimise|minimize|downplay|deflect|evade|obscure|bury|disguise|mask|excuse|whitewash|deny|suppress
            :past|chose ..4 to @let them|it|this|that|things ride|be|slide|lie|simmer|stew|drift|fester|linger
            pressed|pushed|forged|ploughed|plowed|carried|proceeded|went|charged|barrelled|steamed ahead|on|forward ..6 @despite|notwithstanding|regardless|without ..4 questions|question|objections|concerns|doubts|reservations|warnings|advice|alarms|errors|consent|agreement|consultation|warning|advisories|misgivings|protests|authorisation|authorization|approval|permission|reports|reminders
            @froze|dithered|panicked|flapped|flinched|bottled|choked|wobbled|floundered|crumbled|faltered|dawdled|blundered|capitulated|snapped|dillydallied|vacillated|wavered|quailed|fumbled|bumbled|procrastinated|overreacted|underreacted !solid|over|the|because|with|until
            @lost|lose|loses|losing his|her|their|its|all? nerve|temper|cool|composure|nerves|head|grip|bottle|patience|bearings|focus|concentration|plot|marbles
            @vanished|disappeared|evaporated|disappears|vanishes ..1 at|when|just|without|somewhere|as|halfway|during|mid-incident|right
            acted|act|acting|worked|went|stepped|operated|strayed|exceeded|acts|goes|operates @outside|beyond|above|over ..1 his|her|their|its|the ..3 authority|remit|competence|mandate|brief|station|role|limits|training|powers|abilities|qualifications|experience|jurisdiction|purview|depth|permission|competency|licence|certification|expertise|instructions
            not equal|up to the|his|her|their ..1 @task|job|role|challenge|demands|mark|standard|occasion|situation|workload|responsibility
            @content|happy|willing|prepared|satisfied|comfortable to ..1 leave|let|ignore|assume|wave|skip|cut|guess|gamble|risk|pass|sit|hope|muddle|coast|turn|bypass|break|override
            took|take it upon @himself|herself|themselves
            made|make|makes|making a ..1 @hash|mess|meal|nonsense|botch|muddle|fool|hames|shambles|cock-up|pigs-ear|bungle|fiasco|mockery of|out|.|,|in|here|again|;|and
            did|does|doing|do|done his|her|their|its the? @usual thing|trick|trick|act|number
            @fobbed|brushed|palmed|messed|strung|jerked|shrugged|waved|batted us|everyone|them|customers|users|staff|patients|support|operations|callers|me off|around|about|aside|along
            @bulldozed|steamrolled|steamrollered|railroaded|strong-armed|browbeat|bullied|shouted|elbowed|rammed|brow-beat|cajoled|bludgeoned|hectored|harangued|cowed
            could not be @bothered|arsed|trusted|relied|asked|moved|persuaded|counted|roused
            ought|should|deserves|deserve|must|need to? ..1 be ..1 @ashamed|embarrassed
            out of his|her|their|its @depth|league|element|mind|wits|tree
            @hungover|drunk|stoned|tipsy|daydreaming|dozing|gossiping|chatting|joking|gaming|napping|texting|tweeting|skylarking|skiving|hung-over|intoxicated|inebriated|sozzled
            signed|approved|accepted|believed|clicked|merged|did|rubber-stamped|deployed|pasted|typed|copied|ran|said|pressed|shipped @whatever ..6
            @talks|talked|promised a good|big|great
            @starved|robbed|deprived|starves ..3 of ..1 money|funds|budget|time|people|staff|resources|attention|headcount|air|funding|sleep|training|support|maintenance|oxygen|investment|engineers|tools|hands
            got|grew|became|becomes|gets|turned|getting|gotten|growing|grown ..1 @greedy|cocky|lazy|careless|impatient|sloppy|complacent|bored|overconfident|ambitious|creative|hasty|trigger-happy|nervous|defensive|clever|cute|carried|distracted|flustered|rattled|forgetful|smug|reckless|stubborn|cranky|cavalier|overeager|over-eager|panicky|jumpy|petulant|arrogant|lax|slack
            @sees|regards|views|considers|treats|regarded|viewed|regarding|viewing|treating|treat|consider|regard|view ..5 as ..1 decoration|suggestion|suggestions|nuisance|optional|noise|beneath|formality|somebody|others|advisory|overhead|toy|hindrance|bureaucracy|chore|waste|red-tape|afterthought|obstacle|annoyance|inconvenience|joke|luxury|toys|playground|trivial|unimportant|distraction|box-ticking|paperwork
            decided|chose|elected|liked|likes|loves|loved|prefers|preferred|wanted|tried to ..1 @play|tinker|fiddle|experiment|meddle|mess|gamble|improvise|dabble|wing|tamper
            @knew|knows best|better
            throws|threw|lobbed|chucked|dumps|dumped|tosses|tossed|throw|throwing|lob|lobs|chuck|toss|tossing|dump|hurled ..5 over|across the|our @wall|fence
            more @interested|concerned|worried|keen|bothered|preoccupied|eager|anxious in|with|about|on
            @seemed|looked|appeared|sounded ..2 lost|overwhelmed|confused|clueless|disinterested|uninterested|bewildered|flustered|baffled|rattled|bored|annoyed|stumped|helpless|indifferent|unbothered|unprepared|rushed|unmotivated|panicked|uninformed|disengaged|unconcerned|distracted|out-of-depth|sleepy|disorganised|disorganized
            a law @unto
            @paid|hired|employed to ..1 know|do|notice|prevent|watch|think|catch|look|avoid|run|test|monitor|review|manage|be|keep|spot|guard
            a|the|this|their|our|its @culture of ..1 cutting|ignoring|skipping|blaming|rushing|silence|fear|shortcuts|indifference|complacency|heroics|heroism|cowboy|carelessness|firefighting|neglect|denial|secrecy|hiding|sloppiness|bypassing|tolerating|guessing|improvisation|rubber-stamping|presenteeism|overconfidence|arrogance|blame|hero|hubris|haste|apathy|silos|laxity|short-cuts|deference|neglecting
            not ..1 @fit|qualified|suited|cut|competent|trained ..1 for ..1 the|this|that|his|her|their ..1 job|role|task|work|post|position|responsibility|assignment|level|call|shift|rota|desk
            @bungling|blundering|fumbling|dithering|foot-dragging|incompetence|meddling|scaremongering|bumbling|dawdling|shilly-shallying|loafing|cluelessness|amateurism
            """,
            hit="The night editor froze.",
            sound="The screen froze at 10:02.",
            who=Who.OTHER,
            unless="not-said question attackers conditional purpose reasoned future negated-early no-verdict",
        ),
        Row(
            """
                has|have|had a|much|plenty|lots|lot|something|great|good ..3 to @answer for
                attributable|owing|due|attributed|traceable|traced|down|stems|stemmed|resulted|arose|ascribed|because ..5 to|from|of ..3 @indifference|slackness|apathy|laxity|inattention|neglect|negligence|complacency|carelessness|stubbornness|inexperience|incompetence|arrogance|haste|impatience|vanity|thoughtlessness|laziness|idleness|sloppiness|recklessness|obstinacy|overconfidence|ignorance|inattentiveness|forgetfulness|amateurism|indiscipline
                no|nobody|none|neither|little|without|any|hardly ..8 emerges|emerged|emerge|comes|came ..6 @credit
                lapse|lapses|failing|failings|shortcoming|shortcomings|dereliction|inaction|neglect|negligence|carelessness|laziness|sloppiness|complacency|inattention|incompetence|misjudgement|misjudgment|laxity|slackness|indifference|misconduct|blunder|blunders on ..1 @part of
                passed|passing|pass|passes the @parcel|buck
                reliance|trust|confidence|faith|belief|optimism ..6 was|proved|were|turned|is ..2 @misplaced|unwarranted|unfounded|unjustified|undeserved|unearned|naive|betrayed
                was|were|been|be|is ..2 @laid ..2 at|on|upon the|our|their door|doorstep|shoulders|feet|doorsteps|table of OTHER
            """,
            hit="The transfer desk has a good deal to answer for.",
            sound="The load balancer has much to answer: 4,000 requests a second.",
            unless="negated-blame future attackers question conditional denied-inside no-verdict",
        ),
    ),
)
