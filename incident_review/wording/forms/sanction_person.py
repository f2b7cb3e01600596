"""A person is reprimanded, relieved, sent away; an example is made."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        was|were|been|be|being|get|gets|got|is|are|'s|'re|getting ..1 @fired|sacked|dismissed|demoted|suspended|disciplined|reprimanded|penalised|penalized|punished|expelled|ousted|fined|admonished|sanctioned|terminated|rebuked|chastised|censured|retrained|scolded|benched|reassigned|warned|blacklisted|sidelined|re-trained|re-assigned !by|with|of|about|as|that|when|because|after|at|in|and
        was|were|been|be|being|got|gets|is|are|'s|'re|get|getting ..1 @fired|sacked|demoted|disciplined|reprimanded|penalised|penalized|punished|admonished|chastised|retrained|scolded|rebuked|censured|re-trained
        was|were|been|be|is|are|being|'s|'re|got|get|gets ..2 @let go
        @lost|lose|loses|forfeit|forfeited|losing|forfeits|forfeiting his|her|their|its ..2 rights|privileges|badge|job|role|bonus|commit|licence|license|clearance|commission|promotion|raise|perks|certification|title|allowance|contract|post|seniority
        no @longer ..1 allowed|permitted|trusted|authorised|authorized|entitled|welcome|let|welcomed|eligible|cleared|licensed|entrusted|invited
        will|may|must|shall|can|is|are|was|'ll|should|would not|never ..3 @promoted|considered|allowed|trusted|permitted|entrusted|cleared|eligible|selected|picked ..2 for|near|on|to ..2 promotion|cluster|production|bonus|raise|deploy|clusters|rota|work|touch|prod|deploys|merge|release|releases|rotation|roster|root|keys|migrations
        not be put|considered|recommended|nominated|proposed|up forward? for @promotion|promo|increment
        has|have|had|must|will|should|needs|need ..3 to? @sit|retake|repeat|redo|undergo|resit|re-take|re-sit the|a|an|compulsory|mandatory|another ..4 course|training|exam|class|certification|refresher|retraining|module|re-training|assessment|bootcamp|induction|onboarding|workshop|seminar|courses|exams
        @put ..1 on|onto a? ..1 notice|probation|leave|performance|pip|plan|watch|report|suspension|warning|desk|restricted
        on|under|a|an|: ..1 @performance improvement? plan|management|programme|program
        must|shall|will|'ll @undergo|repeat|redo|retake|resit !the ..4 training|course|courses|coaching|workshop|class|refresher|retraining|exam|test|assessment|certification|seminar|induction
        sent @packing
        sent @home .|without|for|on|as|pending|immediately|until
        taken|pulled|called|drawn @aside by|for|after|.|to|and|,|$
        asked|told|made|forced|ordered|invited|required|urged|instructed|pressed|pressured to @apologise|apologize|resign|justify|pack|quit|repay|grovel|atone
        was|were|been|is|are|being|be|'s|'re ..1 asked|told|made|forced|ordered|invited|required|instructed|pressured|advised to @stand|step down|aside|back
        asked|told|made|forced|ordered|invited|required|instructed|pressured|advised to @leave .|,|;|immediately
        asked|told|made|forced|ordered|invited|required|instructed|pressured|advised to @leave the ..1 company|team|firm|project|building|premises|office|organisation|organization|site|plant|group|board|committee
        @resigned under|after|over|in|following|amid|because
        sent|put|booked|enrolled on a ..1 @course|training|seminar|refresher|workshop|bootcamp
        shown|showed the @door
        was|were|is|are|been|be|being|'s|'re|got|get|gets|getting ..1 @voted|thrown|kicked|forced|pushed|drummed|hounded|booted|chucked|turfed out
        @lost|loses|lose|losing|forfeits|forfeited|forfeit ..1 the|commit|access|merge|admin|deploy|all|write|push|sudo|root ..2 right|access|privilege|rights|privileges|bit
        not|never be ..2 hired|rehired|invited|employed|engaged|used|booked|re-hired|contracted|reinstated|rebooked|asked|retained|considered|trusted|welcomed|commissioned ..1 @again !before|until|till|this|today|unless
        be|been|being @billed|charged|invoiced|sued|fined|prosecuted|surcharged for
        must|shall|will|has|'ll ..1 to? @pay|compensate|foot for|the|us
        not|never work|touch|deploy|go|merge|approve|push|operate|drive ..3 @again !before|until|till|this|today|unless
        no @longer !has|have|had ..1 touch|touches|deploy|deploys|approve|approves|merge|merges|handle|handles|commit|commits|push|pushes|sign|signs
        no @longer be ..1 allowed|permitted|trusted|involved|employed|part|considered|welcome|used|asked|entrusted
        has|have|had to|must ..1 @repeat|retake|redo|resit|sit|re-take|re-sit the|a|his|her|their|its ..2 training|course|exam|test|module|certification|refresher|induction|assessment|onboarding|seminar
        have|has|had|must|will to? ..1 @repeat|retake|redo|re-take|undergo the|their|a|his|her|an training|course|exam|test|refresher|induction|assessment|certification
        no @longer on|in|part ..1 call|team|rota|rotation|of
        @told off
        identified and @warned|disciplined|spoken|punished|sanctioned|dealt|reprimanded|counselled|cautioned|sacked|fired|suspended|removed
        @warned|cautioned|reprimanded|counselled|counseled|admonished .|formally|verbally|officially|sternly|severely
        has|have|had|was|were|is|are|be|being|will been? @spoken to
        @faces|face|facing ..2 disciplinary|consequences|charges|sanctions|dismissal|sack|music|action|penalty|penalties|sanction|reprimand|suspension|demotion|firing|proceedings
        @under supervision|probation|review|investigation|observation
        had|has|have ..1 his|her|their|its ..3 @removed|revoked|withdrawn|suspended|taken|cut|docked|rescinded|stripped|frozen|confiscated|curtailed|yanked|cancelled|canceled
        given|gave|got|received|receives|receive ..2 a ..1 @warning|reprimand|lecture|rebuke|talking-to|dressing-down|ultimatum|earful .|,|;|for|over|$|and|letter
        was|were|been|be|being|is|are|'s|'re @taken|removed|struck|kicked|pulled|barred|excluded|dropped|yanked|benched ..2 off|from the|our|his|her|on-call ..1 rota|list|rotation|schedule|team|project|approvers|roster|release|crew|committee|shift|board|panel|register
        @escorted|banished|barred|banned from|off|out
        """,
        hit="The engineer was reprimanded after the review.",
        sound="The job was suspended by the scheduler.",
        who=Who.OTHER,
        sure=True,
        unless="negated attackers by-system conditional rested own-wish technical periodic",
    ),
    Row(
        """
        was|were|been|be|being|get|gets|got|getting|is|are|been|'s|'re ..2 @:sanctioned !by|from|of|about|as|that|when|because|after|in|at
        was|were|been|be|being|get|gets|got|is|are|stands|stand|'s|'re|getting ..2 @:sanctioned|dismissed|retrained|re-trained after|in|for|over|pending|without|until|with|till the|a|their|his|her|our|what|this|that|immediate|it|pay|management|hr|leadership|having|causing|failing|doing
        was|were|been|be|being|is|are|got|gets|'s|'re|get|getting ..1 @relieved|stripped|divested|deprived of
        was|were|been|be|being|is|are|got|gets|'s|'re|get|getting ..1 @removed|ousted|dismissed|suspended|expelled|barred|banned|excluded|evicted|ejected|dropped|stood|struck|kicked|booted|thrown|pulled|yanked|taken|demoted|moved|shunted|banished|stepped|transferred|reassigned|rotated from|off|out|down|aside ..4 post|office|role|position|team|rota|rotation|roster|project|duty|duties|on-call|committee|job|company|group|list|organisation|organization|building|channel|project|schedule|programme|program|approvers|premises|management|lead|uploading|merging|deploying|committing|approving|production|touching|working|site|shift|shifts|release|releases|crew|ward|desk|panel|board|register|bridge|console|council
        was|were|been|be|being|is|are|got|gets|'s|'re|get|getting ..1 @banned|barred|disqualified|debarred|blacklisted|suspended from|for
        was|were|been|be|being|is|are|got|gets|'s|'re|get|getting ..1 @given|shown|handed|issued|served|dealt ..1 the|his|her|their|a|an|one ..2 sack|chop|axe|heave-ho|ultimatum|marching|pink|p45|walking|cards|door|talking-to|:scolding !from|that|about|message|mail|email|page|alert|of|at|in
        has|have|had|will|was|were|got|is|are ..1 been? made @redundant
        on @notice|probation|administrative|gardening|garden|thin|borrowed leave|ice|after|until|for|following|that|again|and|.|as|till|because|pending|due|pay
        on|under|onto|given|with ..1 his|her|their|a|one ..1 last|final|first|second|written|formal @warning|chance|strike
        handed|tendered|submitted|gave|hand|hands|tendering|submits|submit|offered|offers|tender in|his|her|their ..2 @notice|resignation
        @resigned|quit|stepped|quits|resigns down|aside|over|following as|after|over|because|following|from|amid|due
        @demoted|relegated|banished|exiled to
        @career|careers|job|jobs|future|head|neck|reputation|position|livelihood is|are|was|were|be|been|being|'s|'re ..1 over|line|risk|block|gone|question|doubt|jeopardy|finished|ruined|toast
        under|with|without ..2 @supervision|chaperone|minder|escort|babysitter|overseer|nanny
        only|may|must|can|will|to|should|shall ..3 under ..2 @supervision|oversight|escort
        @supervised|chaperoned|babysat|shadowed|escorted|watched by ..4 until|from|when|whenever|for|till
        was|were|been|being|got|get|gets|be|is|are|'s|'re|getting ..1 @hauled|dragged|carpeted|summoned|pulled|called|hauled-in|brought|taken over|in|up|before|on|onto|to|into ..2 coals|carpet|task|office|principal|account|hr|management|director|ceo|cto|board|line|meeting|book|explain|justify
        @will|shall|would not|never ..1 be|get|getting ..6 access|rights|root|production|prod|keys|key any|again|back|until|for|till
        will|must|shall|should|has|have|to|'ll ..1 to? ..1 @answer|atone|pay|apologise|apologize|repent|suffer for|to|dearly
        will|must|shall|should|has|have|'ll ..1 to? ..1 @apologise|apologize|repent|atone|grovel
        will|must|shall|should|has|have|'ll ..1 to? ..1 @justify|account for? himself|herself|themselves|his|her|their ..4 to|before|in
        will|must|shall|has|have|had|'ll ..1 to? ..1 @bear|cover|refund|reimburse|repay|compensate|shoulder|foot|absorb ..2 cost|costs|damage|damages|loss|losses|bill|us|price|expense|repair|repairs|fine|excess
        @owe|owes|bring|brings|buy|buys|baking|bake us|the|everyone|for|everybody|team|office|crew|whole ..3 cake|cakes|donuts|doughnuts|beer|beers|round|pizza|breakfast|lunch|chocolate|ice-cream|coffee|drinks|croissants|pizzas|muffins|pastries|sweets|bagels|brownies|doughnut|donut
        on cake|donut|doughnut|tea|pager|dish|cleanup|cleaning @duty ..1 for|until|this|all|till|month|week
        wears|wear|wearing|wore|given|awarded|gets|get ..2 @dunce|donkey|fool|shame|clown|sombrero ..2
        @forfeits|forfeit|forfeited|surrendered|surrender|surrenders ..3 bonus|access|right|rights|badge|keys|key|laptop|role|seat|pay|privileges|commit|vacation|leave|fee|licence|license|pass|post|rank|raise|promotion|salary|allowance|desk
        @passed|overlooked over for ..2 promotion|raise|lead|role|bonus|increment|position|job|post
        @may only ..2 deploy|merge|touch|work|push|approve|commit|log|use|change|release|operate|drive|sign|handle|edit|run|enter ..4 supervision|with|after|under|when|in|if|once
        has|have|had ..1 been ..1 @reprimanded|admonished|disciplined|lectured
        was|were|been|be|being|is|are|'s|'re ..1 @written up
        was|were|been|be|being|is|are|'s|'re ..1 @told off
        was|were|been|be|being|is|are|'s|'re ..1 sent|ordered|put|going|go back ..1 to|on|through ..1 @onboarding|school|training|basics|induction|course|bootcamp|boot|classroom|retraining|refresher|probation|simulator
        has|have|had|was|were|be|been ..1 to? ..2 @sent|enrolled|signed|booked|put on|onto|up|in|for|through ..4 course|training|class|seminar|workshop|refresher|pip|programme|bootcamp|coaching|program|retraining|counselling|counseling|trainings|courses|module
        go|goes|going|went|sent|put|moved|set|placed back ..1 to|through|on|onto @onboarding|school|training|basics|induction|square|junior|read-only|probation|trainee|apprentice|refresher|classroom
        go|goes|going|went|sent|put back ..1 to|on being? ..1 @shadow|shadowing|trainee|apprentice|days|nights|tickets|reviewer .|,|for|until|where|again|as|after|following|till
        was|were|has|have|had|is|are ..1 @lost ..3 privileges|rights|badge|bonus|job|position|bit|rank|licence|license|title|post|seniority|clearance|seat
        @shadow|shadows ..4 until|before|for|till ..8 again|allowed|trusted|back
        """,
        hit="The duty technician was relieved of his duties after the outage.",
        sound="The pod was evicted from the node at 10:04.",
        who=Who.OTHER,
        unless="negated attackers by-system conditional spared rested own-wish technical away",
    ),
    Row(
        """
        @lost|loses|lose|losing|forfeits|forfeited his|her|their|its ..1 place|seat|spot|slot|standing|title|rank|desk|authority|command|post|licence|license|commission !in
        will|must|shall|has|have|had|is|are|'ll ..2 to? ..1 @explain|justify|account|answer|defend himself|herself|themselves|itself|his|her|their ..3 to|before|for|front ..2 cto|ceo|director|board|management|vp|boss|manager|committee|president|customers|customer|owner|minister|parliament|regulator|shareholders|auditors|inspector|chair|chairman|council|court|hearing|principal|head ..2
        will|shall|'ll only ..1 be ..1 @allowed|permitted|trusted to
        issued|served|sent|given a|an ..1 @formal|written|improvement|breach notice|letter|warning
        must|has|have|needs|need|will|shall|'ll ..2 ask|seek|get|obtain ..1 @permission|approval|leave|sign-off|clearance ..1 for|before|to ..1 every|each|any|all|everything|anything|the
        @told|asked|ordered|sent|instructed to stay|remain|go|leave|clear ..2 home|away|out|coming|work|desk|building|premises
        will|shall|must|is|are|be|'ll ..2 @monitored|watched|scrutinised|observed|tracked|audited|supervised|scrutinized ..1 closely|carefully|strictly|more|permanently|daily|individually ..1
        has|have|had|was|were ..2 @struck|crossed|scratched|scrubbed|dropped off|from ..3 list|rota|roster|panel|register|vendors|team|schedule|approvers|committee
        not|never get|receive|see|be ..2 @bonus|raise|promotion|reference|rise|pay-rise|references|increment|increase|commission|increments|raises
        @left|leaves|leave|leaving ..1 the ..1 company|team|project|firm|organisation|organization ..4 consequence|result|disgrace|cloud|outage|incident|immediately|failure|blunder|mistake|disgraced
        paid|pays|pay|worked|works|clean|cleaned|repair|repaired|fix|fixes|fixed|redo|redid ..6 @own ..1 time|expense|dime|pocket|money|weekend
        @summoned|hauled|called|carpeted|cited|quizzed|grilled|interrogated ..1 in? ..1 to|before|by|into|for|in ..2 boss|office|director|cto|ceo|management|hr|board|committee|meeting|hearing|explain|manager|principal|headquarters|boardroom|chief|supervisor|dean|inquiry|tribunal
        @stripped|divested|deprived|relieved of
        is|are|was|were|been|be|has|have ..2 @sidelined|benched|grounded|muzzled|demoted|degraded|blackballed|ostracised|shunned|frozen-out|pilloried|shamed|scolded|ostracized
        needs|need|require|has|have|must every|each|all|his|her|their|any ..2 @countersigned|approved|signed|vetted|checked|reviewed ..9 until|before|till|for he|she|they|further
        is|are @off the|our|his ..1 :rota_of and ..1 needs|must|may
        """,
        hit="Ravi has lost his place on the release crew.",
        sound="The row has lost its place in the index.",
        who=Who.OTHER,
        unless="negated-blame attackers by-system conditional spared rested own-wish question users technical",
    ),
    Row(
        """
        access|rights|privileges|root|sudo|keys|permissions for|of ..3 @juniors|interns|contractors|students|developers|trainees|operators|crew|temps|freelancers|externals|vendor|agency|staff|fitters|nurses|apprentices|newcomers|subcontractors|suppliers|technicians ..2 ends|ended|is|are|was|were|has|have|will ..3 today|withdrawn|revoked|cut|gone|closed|removed|stopped|suspended|curtailed|restricted|now
        stopped|stop|ceased|not|never|longer working|work|dealing|deal|doing|trading|collaborating|cooperating|partnering ..2 with ..1 AGENT ..2 @again|anymore|over
        complaint|complaints|lawsuit|suit|claim|grievance|charge|charges ..3 lodged|filed|brought|raised|submitted|made|pressed|launched|opened|initiated @against
        @days|weeks|months|week|month of ..3 duty|pager|on-call|support|cleanup ..1 duty? for AGENT
        wants|want|demanded|demands|demand|asked|asks|wanting|wanted ..1 @names|heads|blood|scalps .|,|$|and|!
        AGENT 's ..1 @future|position|job|role|post|seat|tenure ..4 under|in|at|untenable|precarious ..2 review|question|stake|doubt|risk|jeopardy|untenable|discussion|balance|peril|limbo
        AGENT ..1 needs|need|requires|require ..1 more|better|further|additional|some|proper|a|to ..2 @retraining|coaching|schooling|lesson|retrained|re-training|re-trained|refresher|supervision|disciplining|talking-to|reprimand|replacing|tuition
        @internal|formal|disciplinary|personnel investigation|inquiry|enquiry|hearing|investigations|inquiries ..2 into|against|of|on ..3 conduct|behaviour|behavior|actions|role|performance
        @inquiry|investigation|enquiry into|against AGENT 's ..1 conduct|behaviour|behavior|actions|role|performance|competence
        AGENT 's ..1 permissions|rights|access|privileges|bit|keys|sudo|root|role ..2 is|are|was|were|has|have|will|been ..2 @reduced|trimmed|cut|narrowed|downgraded|limited|restricted|rolled|lowered|curtailed
        laptop|badge|keycard|fob|phone|pager|pass|card ..2 @confiscated|surrendered|collected|seized|impounded ..1 from|in|by|back|off|away
        no @bonus|raise|promotion|reference|cake|overtime|increment|salary|references|raises|bonuses|commission|pay-rise for AGENT
        no @bonus|raise|promotion|raises|bonuses|increment|salary|references|commission|pay-rise this|for|until|after|till
        called|calling|call|named|naming @publicly out|for
        @publicly named|shamed|called|criticised|criticized|rebuked|reprimanded|blamed|scolded|humiliated|chastised|censured|lambasted|admonished|denounced
        take|taking|took ..2 our|its|my|their business @elsewhere
        @responsible|guilty ..1 person|party|individual|individuals|people|persons|engineer|parties|colleague|employee|contractor|staff|team|operator|technician will|must|should|shall|is|are|'ll ..2 be|being|to ..1 identified|found|named|punished|disciplined|removed|held|dealt|replaced|sacked|fired|suspended|warned|sanctioned|reprimanded|charged|retrained|counselled|counseled
        find|finding|identify|identifying|name|naming|finds|found|named|punish the ..1 @guilty|perpetrator|offender|offenders
        """,
        hit="The matter will have consequences; management wants names.",
        sound="The parser reads names.",
        unless="negated-blame attackers question leaked spared instead rested own-wish for-all",
    ),
    Row(
        """
        no @longer ..1 works|work|employed|employs|with|belongs|represents|on|worked|serving|contracted|engaged|part ..2 here|us|company|firm|payroll|team|staff|anymore|project|them|vendor|supplier|contractor|organisation|organization|employer|agency
        will|shall|is|are|'ll not be? ..1 @returning|return|coming back? to|on|at ..3 account|site|project|team|rota|roster|premises|desk|company|us .|,|;|$|and|after|because
        """,
        hit="The fitter is no longer with the company.",
        sound="The designer of the pump is no longer with the company, so we read her notes.",
        who=Who.OTHER,
        unless="negated-blame attackers by-system conditional own-wish question users away long-gone",
    ),
    Row(
        """
        will|does|do|did not get|receive|see|be|earn ..7 @payment|paid|fee|bonus|tip|salary|deposit|instalment|wages|commission|raise|allowance
        is|was|are|were|been|be|got|gets|being|'s|'re|get|getting @kicked|thrown|booted|struck|turfed|chucked|tossed|bounced|hauled out|off of|from|the
        not @allowed|permitted|admitted|let|welcome|authorised|authorized|cleared|entitled ..8 anymore|again
        """,
        hit="Ravi was kicked off the release rota.",
        sound="The node was kicked out of the ring by the balancer.",
        who=Who.OTHER,
        unless="negated-blame attackers question spared users by-system technical",
    ),
    Row(
        """
            @show-cause|charge-sheet|charge-sheets ..3 served|issued|given|notice|against|to|on
            notice|notices has|have|had|was|were|is|been ..2 @served ..1 on|upon|against
            @strict|stern|disciplinary|departmental|punitive|exemplary|suitable|severe|stringent|tough|harsh action|actions|measures ..4 taken|initiated|recommended|follow|against|proposed|contemplated
            recovery|recovered|deduction|deducted|deducting ..8 from ..3 @pay|salary|salaries|wages|bonus|bonuses|allowance
            back to ..1 @classroom|school|basics|induction|college ..4 until|for|,|.|till
            has|have|had @muted|benched|grounded|demoted|dismissed|sacked|disciplined|reprimanded|banished|blacklisted him|her|them
        """,
        hit="A show-cause notice was served on the storekeeper.",
        sound="A notice was issued to all customers at noon.",
        unless="negated-blame attackers question spared users by-system technical",
    ),
    Row(
        """
        formal|written|verbal|oral|final|official @warning|warnings|reprimand|reprimands|caution|admonition !from
        @penalties|penalty|damages ..4 be|been|were|was|being|is|are|'s|'re|has ..1 claimed|imposed|charged|levied|deducted|pursued|sought|demanded|invoked|enforced|exacted|threatened
        @will not be on|in|for ..4 rota|rotation|roster|schedule|list|team
        :privilege ..10 @revoked|withdrawn|cancelled|suspended|canceled|rescinded|curtailed so|until|pending|for|following|till
        """,
        hit="Two written warnings went to the members of the shift.",
        sound="The written record of the shift was kept.",
        unless="negated-blame attackers question spared users by-system technical own-wish for-all",
    ),
    Row(
        """
        @hr|personnel|people-ops has|have|was|is|will|had|were|are been? informed|involved|notified|looking|handle|follow|engaged|consulted|investigating
        @hr|personnel|people-ops|employee-relations is|are|has|have|was|were|will|to ..2 looking|looped|investigating|handling|following|informed|involved|notified|dealing|interviewing|examining|considering|copied|talk|speak|meet|chat|word|words|engaged|consulted|questioning|interrogating
        @hr|personnel looped|looking|informed|involved|notified|cc'd|copied|meeting|case|matter|file|consulted|investigation|interview|hearing
        @hr ..3 been|was|were|is|be|being ..1 asked|told|informed|involved|instructed|notified|consulted|engaged
        loop|loops|looped|looping|cc'd|copied|involved|brought|pulled|called ..1 @hr|people-ops in? on|over|about|regarding|concerning|because ..2 AGENT
        matter|case|file|affair|rest ..4 is|are|lies|rests|now|sits|'s|been ..1 with @hr|personnel|people-ops
        matter|case|affair|file ..6 employee|people|labour|labor|workplace @relations|operations|law
        documented|minuted|recorded|reported|escalated for|to @hr|personnel|people-ops
        together|jointly|consultation|agreement|discussion|consult with @hr|personnel|people-ops ..8 measures|consequences|consequence|steps|sanction|sanctions
        consequences|measures|steps|sanction|sanctions ..6 together|jointly|consultation|agreement|discussed|agreed|considered|decided with @hr|personnel|people-ops
        """,
        hit="HR has been looped in about the night fitter.",
        sound="HR was told that its portal would be closed for an hour.",
        unless="negated-blame attackers question spared users by-system staff-work",
    ),
    Row(
        """
        not|never ..2 be ..1 engaged|booked|hired|employed|deployed|contracted|retained|commissioned|placed|invited|requested|assigned|called|used|rehired|rebooked|re-engaged|considered ..3 @again|anymore !before|until|till|this|today|unless|for
        no @longer be|is|are|being|was|were|been|'s|'re ..1 considered|invited|engaged|booked|retained|commissioned|wanted|used|asked|hired|contracted|employed ..1 for|to|by|on|in|as|at
        is|are|was|were|been|be|'s|being|'re ..1 @benched|grounded|suspended|sidelined|muzzled|banned|barred|shunned for|until|till|from|over|after
        must|has|have|will|shall|should|had|'ll ..1 to? bear|face|carry|take|suffer|feel|accept|draw|live|shoulder|own ..3 @consequences|repercussions|consequence
        is|are|was|were|been|be|being|'s|'re ..2 required|told|asked|made|ordered|instructed|obliged|directed|forced|summoned to? ..1 @retake|redo|resit|re-sit|re-take|repeat|undergo|renew ..3 :lessons
        has|have|had to ..1 @redo|renew|revalidate|retake|resit|repeat ..3 :lessons
        attend|take|complete|do|follow|sit a|an|the|another ..1 course|training|workshop|seminar|talk|session|module on|in|about ..1 @diligence|attention|discipline|attentiveness|professionalism|carefulness|vigilance|attitude|conduct|care|responsibility|accountability|communication|caution|behaviour|behavior|obedience
        not|never ..1 to? be ..1 @sent|posted|assigned|dispatched ..1 to us|this|our|any ..3 again|anymore
        go|goes|going|went|gone once|again|back ..1 more? ..1 through the|our|their|his|her|its ..3 @onboarding|induction|training|basics|bootcamp|course|refresher|classroom|school|academy
        go|goes|going|went|gone through the|our|their|his|her|its ..3 @onboarding|induction|training|basics|bootcamp|course|refresher|classroom|school|academy again|once|twice|anew
        @shadow|shadows|shadowing ..5 until|till further
        was|were|been|is|are|being|be|'s|'re called|hauled|summoned|ordered|had ..3 in and ..2 @told|made|spoken|warned|reminded
        was|were|been|being|is|are|be|'s|'re ..2 told|spoken|informed|reminded|given|made ..3 ,? in|with ..1 no|clear|plain|strong|unmistakable|blunt|unambiguous|strongest ..1 uncertain? @words|terms
        was|were|been|is|are|be|being|'s|'re ..1 @reminded ..3 of|about his|her|their ..2 duties|obligations|duty|obligation|responsibilities|contract|contractual|job|role|oath
        have|has|had ..2 @sit-down|sitdown|talking-to|dressing-down|roasting with ..1 his|her|their|the ..2 manager|lead|boss|head|supervisor|director|management|chief|foreman|cto|ceo|hr|principal|dean
        have|has|had ..2 @chat|talk|word|conversation|discussion with ..1 his|her|their|the ..2 manager|lead|boss|head|supervisor|director|management|chief|cto|ceo|principal|dean about|over|regarding|on this|it|that
        will|shall|'ll not ..1 go|get|come|be ..1 @near|anywhere|within|close ..6 again|anymore|for|until|till
        not|never ..2 @let|allowed|permitted|trusted ..2 near|around|at|on|with the|a|any|production|prod|root|live ..3 again|anymore|until|till|for
        """,
        hit="The locum will not be engaged by us again.",
        sound="The locum will not be called again before the ward round.",
        who=Who.OTHER,
        unless="negated-blame attackers conditional rested own-wish question users away for-all periodic",
    ),
    Row(
        """
        @note|notes for|to|on file ..4 in|regarding|concerning|about|on|for ..2 of? ..2 AGENT
        going|goes|gone|go|goes|straight|put|noted ..1 in|into|on|to the ..1 @file|files|record|records|dossier of ..2 AGENT
        an @example will|must|has|should|needs|ought|had|is|shall|may|'ll ..4 made .|,|!|;|$|and
        an @example will|must|has|should|needs|ought|had|is|was|shall|may|be|'ll ..4 made of AGENT
        @head|heads will|must|should|to|have|need|has|are|is|going ..4 roll|rolling !out|back|forward|over|the|up|on
        @consequences ..3 under|at|of|on ..1 personal|individual|employment|labour|labor|contractual ..1 level|law|basis|nature
        @names have|has|were|are been? taken|noted .|,|;|and|$
        further|another|next|future|any|repeat|repeated|second|similar ..1 violation|violations|breach|breaches|offence|offense|occurrence|recurrence|lapse|mistake|slip|infraction|repetition|incident ..6 has|have|had|brings|entails|carries|will|would|treated|regarded|considered ..3 @consequences|misconduct|negligence
        told|informed|warned|advised ..4 in no @uncertain terms
        both|all|two|three|they got|were|are|have|get been? @written up
        :lessons ..5 @given|provided|delivered|arranged|organised|organized|scheduled|booked ..1 to|for ..1 AGENT in? concerned|involved|responsible|who|question
        @concerned|involved|responsible|question ..2 has|have|was|were|will|is|are ..3 received|given|receive|booked|enrolled|scheduled|undergone|undertaken|attended|completed|ordered|sent ..4 :lessons
        monitor|watch|supervise|check|review|monitored|watched|supervised|checked|reviewed @his|her ..2 changes|tickets|work|requests|performance|commits|commands ..2 until|till|closely|till
        @his|her ..1 changes|tickets|commits|work|merges|commands|deploys|orders ..1 will|must|are|is|shall|have|'ll ..2 be? ..1 monitored|double-checked|watched|supervised|countersigned|vetted|checked|reviewed|approved|signed|scrutinised|scrutinized ..5 for|until|till|closely
        read the @riot
        in|into the @doghouse
        @chewed|bawled|balled out|off
        got|gets|get|getting|had|given his|her|their|a ..1 knuckles|wrist|wrists|hide|ears|fingers|knuckle ..1 @rapped|slapped|tanned|boxed
        """,
        hit="An example will have to be made.",
        sound="An example will be made available in the handbook.",
        unless="negated-blame attackers question leaked spared instead own-wish users by-system",
    ),
    Row(
        """
        ^ operator|driver|technician|employee|nurse|engineer|worker|staff|clerk|pilot|individual|crew|fitter|welder|analyst|contractor|officer|dispatcher|porter|guard|steward|machinist|controller|signaller|teacher|cashier|supervisor|foreman|electrician|mechanic|installer|inspector|conductor|captain concerned|involved|responsible|member? @retrained|re-trained|counselled|counseled|coached|reprimanded|disciplined|re-educated|dismissed|warned|cautioned .|,|;|on|and|$|verbally|formally
        ^ operator|driver|technician|employee|nurse|engineer|worker|staff|clerk|pilot|individual|crew|fitter|welder|analyst|contractor|officer|dispatcher|porter|steward|machinist|signaller|teacher|cashier|foreman|electrician|mechanic|installer|inspector|conductor|captain @retrained|re-trained|counselled|counseled|coached|reprimanded|disciplined|re-educated|dismissed|cautioned .|,|;|on|and|$|verbally|formally
        ^ operator|driver|technician|employee|nurse|engineer|worker|staff|clerk|individual|crew|fitter|welder|analyst|contractor|officer|dispatcher|porter|steward|machinist|signaller|teacher|cashier|foreman|electrician|mechanic|installer|inspector|conductor|captain @spoken to .|,|;|about|and|$
        ^ operator|driver|technician|employee|nurse|engineer|worker|clerk|pilot|individual|crew|fitter|contractor|dispatcher|porter|steward|machinist|signaller|teacher|cashier|foreman|electrician|mechanic|installer|inspector|conductor|captain ..5 and @retrained|re-trained|counselled|counseled|coached|reprimanded|disciplined|re-educated|dismissed|cautioned
        ^ @responsible person|colleague|operator|driver|employee|engineer|technician|team|staff|nurse|contractor|party warned|retrained|disciplined|reprimanded|counselled|spoken|cautioned|re-trained|counseled|suspended|sacked
        : ..1 @retrain|re-train|coach|counsel|reprimand|discipline|re-educate|re-brief|rebrief ..1 developer|developers|person|team|operator|staff|employee|employees|driver|technician|nurse|nurses|operators|engineer|engineers|crew|worker|workers|personnel|individual|contractor|everyone|everybody|people|folks|colleagues|teams|contractors|individuals|shift|members
        @secondment|assignment|placement|internship|traineeship|apprenticeship|engagement ..3 ended|cut|terminated|stopped|cancelled|canceled ..1 early|short|prematurely|as|because|over
        @penalty|demerit|disciplinary points|point ..5 AGENT
        @yellow|red card for ..1 AGENT
        @names of ..1 those|offenders|non-compliant|clickers|laggards|culprits ..6 published|posted|displayed|announced|circulated|listed
        AGENT 's ..1 @suitability|fitness|aptitude|competence|competency for|to|as|is|will|has ..8 assessed|review|reviewed|question|questioned|examined|doubt|considered|investigated|reassessed|re-examined
        his|her ..1 @suitability|fitness|aptitude|competence|competency for|to|as|is|will|has ..8 assessed|review|reviewed|question|questioned|examined|doubt|considered|investigated|reassessed|re-examined
        @fitness to practise|practice
        AGENT 's offer|offers ..2 @withdrawn|rescinded|pulled|revoked|retracted|cancelled|canceled
        his|her @offer ..3 withdrawn|rescinded|pulled|revoked|retracted|cancelled|canceled
        @his|her ..1 commits|changes|work|merges|deploys|tickets|tasks|prescriptions|pushes|prs|edits|deployments|reviews ..1 now ..1 need|needs|require|requires|go|goes
        now|here on ,? @his|her ..1 commits|changes|work|merges|deploys|tickets|tasks|prescriptions|pushes|prs|edits|deployments|reviews ..1 need|needs|require|requires|go|goes|is|are|will|must ..2 signed|checked|reviewed|through|two|approved|countersigned|supervised
        trust ..3 @earned back|again|first
        attend|attends|summoned|invited|called ..3 meeting|hearing|session with @hr|personnel
        result|following|consequence|because ..2 incident|outage|this ..2 AGENT no @longer has|have ..3 :their_privilege
        AGENT no @longer has|have|had ..3 :their_privilege ..3 as|because|following ..2 result|consequence|incident|outage|this
        @responsible|involved|concerned will|shall|must|should|'ll ..1 face|bear|suffer|receive|get ..2 consequences|action|charges|sanctions|penalties|discipline
        removed|struck|dropped|deleted|taken ..1 from|off our|the ..1 list|panel|register of|: ..2 @suppliers|installers|vendors|contractors|carriers|agencies !'s
        @remove|removed|removing|pull|pulled|withdraw AGENT off|from our ..1 account|site|sites|contract|project|team
        @noted|recorded|entered|mentioned|kept in|on|into AGENT 's ..2 file|record|appraisal|folder
        @until|till ..9 AGENT 's ..1 commits|changes|merges|deploys|deployments|tickets|prescriptions|orders|pushes|prs|edits|reviews ..3 require|requires|need|needs|must|have|has|will|to ..5 approval|countersigned|signed|sign-off|second|approved|supervised|checked|reviewer|signature
        AGENT 's ..1 commits|changes|merges|deploys|deployments|tickets|prescriptions|orders|pushes|prs|edits|reviews ..3 require|requires|need|needs|must|have|has|will|to ..5 approval|countersigned|signed|sign-off|second|approved|supervised|checked|reviewer|signature ..6 @until|till further|he|she|they|spring|summer|autumn|winter|christmas
        until|till ..4 ,? AGENT needs|need|requires|must !give|grant ..4 @approval|permission|countersignature|sign-off|supervision|consent|chaperone
        AGENT 's ..1 key|account|name|login ..1 is|has|was been? ..1 out|off|removed|gone|struck|deleted of|from ..1 @sudoers|wheel|admins|approvers|maintainers|committers|owners|reviewers|deployers|releasers !since|as|because
        AGENT 's ..1 role|access|account|key|rights|login is|are|was|were|has|have ..1 now|set|made|put|downgraded|been ..1 to? @read-only
        note|warning|letter|entry|remark|reprimand|caution|memo ..6 in|to|on|into AGENT 's ..2 @record|file|appraisal|folder
        raised|raise|discussed|taken|took|brought|addressed|reported this|it|that|matter|incident ..2 with|to @his|her manager|supervisor|boss|employer !so|who
        raised|raise|discussed|taken|took|brought|addressed|reported this|it|that|matter|incident ..2 with|to ..1 engineer|developer|operator|person|employee|individual|technician|contractor|driver|nurse 's @manager|supervisor|boss|employer|agency !so|who
        discussed|addressed|raised|spoken with|to AGENT ..2 in|at|during ..2 @one-to-one|1:1|one-on-one|1-1|121
        @his|her manager|supervisor|boss|employer|superior|foreman has|have|was|is been? ..1 informed|notified|told|involved .|$
        @his|her manager|supervisor|boss|employer|superior|foreman has|have|was|is been? ..1 informed|notified|told|involved and ..1 will|shall|'ll
        take|takes|took|taken|taking|pull|pulled ..4 password|passwords|:their_privilege|:grantable ..2 @away|back from|off ..1 AGENT
        considering|considered|consider|decide|deciding|weighing|discuss|discussing|examining @whether ..4 disciplinary|sanctions|sanction|punish|discipline|dismiss|termination|fire|firing|sack|sue|penalties|penalty|suspension|demotion
        : no ..3 :their_privilege|deploys|merges @until|till he|she|they
        @performance conversation|talk|chat with ..1 engineer|developer|operator|employee|technician|driver|him|her|them
        @follow|following|followed up with|on the individual|individuals|employee|employees|offender|culprit
        deploy|deployment|merge|commit|upload|push|site|release|shift|trading @ban|bans for|on ..1 AGENT
        appropriate|further|formal|suitable|corrective|performance|personnel|staff|necessary|disciplinary|proportionate action|steps|measures|measure ..6 @regarding|concerning|against|towards|toward ..2 AGENT !'s
        action|steps|measures|measure|proceedings @under ..2 staff|labour|labor|employment|disciplinary|personnel|service|contract ..1 regulations|law|rules|policy|code|procedure|procedures
        @reserve|reserves|reserved|reserving the|our|its right|rights to ..1 take|claim|seek|pursue|terminate|bring|initiate|dismiss|sanction|recover
        @recourse against|on|to ..1 AGENT
        notice|letter|letters of @concern|displeasure|improvement|expectation
        improvement|capability|performance @notice|notices ..2 was|has|been|served|issued|were|is
        it|this|that|matter ..4 be|been|is|was|were|are|being|'s|'re ..1 @raised|discussed|addressed|taken ..1 up? with|to|at|in ..1 his|her|their ..1 manager|supervisor|boss|line|one-to-one|appraisal|employer|agency
        remembered|forgotten|noted|noticed|considered|recalled|come ..2 @bonus|appraisal|review|promotion|salary|raise|rating|increment|pay time|season|round
        @self-approval|self-service|self-merge ..4 withdrawn|revoked|taken|removed|suspended ..1 from|away ..2 AGENT
        AGENT 's ..1 @self-approval|self-merge|autonomy|discretion|mandate ..3 withdrawn|revoked|taken|removed|suspended|curtailed|rescinded|cancelled|canceled
        """,
        hit="Fitter counselled, signed off and back on shift.",
        sound="Fitter on site at 10:40, door open at 10:52.",
        unless="negated-blame attackers question leaked spared instead own-wish users for-all",
    ),
)
