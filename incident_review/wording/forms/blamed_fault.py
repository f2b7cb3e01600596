"""Whose fault, responsibility, outage, job it is said to be."""

from incident_review.wording.form import Row, Who

ROWS = (
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
        all|customers|users|everyone|others|us|they|staff|crew|ops|team|company|business|clients|passengers|patients|you|residents|students|nurses|support @pay|paid|pays|paying the price|bill|cost|consequences|penalty
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
    Row(
        """
        !wrongly|unfairly|falsely|initially|first|originally @blamed ..1 on|upon ..1 AGENT
        laid|lies|lay|lays|laying|rests|put|placed|landed|belongs|dropped|lie|sits|sat|rest|falls|fell|ends|land|lands ..5 at the @door|feet|doorstep of ..1 AGENT
        laid|lies|lay|landed|dropped|placed|lie|sits|sat|rests|rest|falls|fell|put ..3 at the @feet|door|doorstep of ..1 procurement|management|engineering|operations|product|sales|marketing|leadership|finance|security|platform|purchasing|hr|legal|qa|devops|infrastructure|networking|infosec|support|facilities|accounting|sre|ops
        laid|lies|lay|lays|laying|rests|put|placed|landed|lie|belongs|dropped|sits|sat|falls|fell ..5 at AGENT 's @door|feet|doorstep
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
        hit="The flood is laid at the door of the pump crew.",
        sound="The parcel was laid at the door of the plant.",
        unless="not-said denied-inside question future attackers no-verdict",
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
        hit="The pump crew has much to answer for.",
        sound="The load balancer has much to answer: 4,000 requests a second.",
        unless="negated-blame future attackers question conditional denied-inside no-verdict",
    ),
)
