"""A person is punished, or fixed: sanction, retraining, access taken away."""

from incident_review.wording.form import EVERYWHERE, Form, Row, Who

FORM = Form(
    name="punishment",
    rank=5,
    registers=EVERYWHERE,
    rows=(
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
            as a|an|the ..1 @sanction|deterrent|penalty|punishment|lesson|reprimand|penance|disciplinary|punitive|retaliation
            as a @warning to
            make|makes|made|making|set|setting an @example of AGENT
            as @punishment|penalty|penance|retribution|retaliation|atonement|reprimand|revenge|discipline
            @lesson to ..1 others|all|everyone|them|him|her|everybody|anyone|anybody|people
            written|formal|verbal|final|official|stern|oral|strong|severe|last|stiff !a|an|the ..1 @warning|reprimand|caution|talking-to|rebuke|reprimands|admonition|admonishment|dressing-down|telling-off !about|from|that|of|message|mail|email|page
            @disciplinary action|actions|measure|measures|procedure|process|hearing|proceedings|steps|consequences|meeting|panel|case|cases|sanction|sanctions|penalty|matter|file|committee|review|route
            @compulsory|mandatory|remedial|enforced|obligatory|repeat|corrective ..1 training|retraining|course|courses|session|sessions|re-training|refresher|coaching|seminar|workshop|induction ..2 for|has|have|was|is|will|ordered|to|after|before|until|are|being
            @retraining|re-training|re-education|reeducation !of|job|jobs|pipeline|the|model|run|on|with
            @retrain|retrains|re-train AGENT ..1 engineer|engineers|team|staff|operator|operators|everyone|developers|everybody|people|folks|colleagues|teams|contractor|technicians|driver|drivers|person|individual|crew|dispatcher|members|nurse|technician
            @retrain|retrains|re-train the ..1 engineer|engineers|team|staff|operator|operators|everyone|developers|everybody|people|folks|colleagues|teams|contractor|technicians|driver|drivers|person|individual|crew|dispatcher|members|nurse|technician
            @consequences for ..1 AGENT
            @consequences for ..1 whoever|those|anyone|responsible|everyone|people|individuals|anybody|everybody|offenders|him|her|them
            there will|must|should|have|shall|ought|may be ..2 @consequences|repercussions|reckoning
            @repercussions|reprisals|retribution for|against
            @heads ..1 will|should|must|may|shall|going|have roll
            contract|contracts|probation|employment|rights|access|bit|account|privileges|permissions|licence|license|badge|bonus|pay|salary|keys ..2 was|were|has|have|had|is|are|been|not ..2 @terminated|cancelled|withdrawn|downgraded|restricted|revoked|suspended|blocked|frozen|limited|taken|removed|docked|cut|stripped|canceled|curtailed|rescinded|confiscated ..3 after|until|as|for|following|away|over|pending|indefinitely|till
            his|her|their ..3 rights|access|bit|account|privileges|permissions|badge|licence|license|card|pass|clearance|certification|title|rank|keycard ..3 @withdrawn|downgraded|revoked|suspended|removed|stripped|restricted|taken|blocked|cut|rescinded|curtailed|confiscated|pulled|frozen
            AGENT 's ..3 @rights|bit|privileges|permissions|licence|license|contract|probation|bonus|pay|salary|badge|manager|boss|clearance|certification|keycard ..3 withdrawn|downgraded|revoked|suspended|stripped|restricted|taken|terminated|cancelled|docked|cut|informed|blocked|canceled|rescinded|confiscated|curtailed|frozen|pulled
            @note|warning|letter|entry|remark|reprimand|caution|minute|mark|memo ..6 in|to|on|into ..1 his|her|their|personnel|personal|'s ..1 file|appraisal|review|record|dossier|evaluation
            note|warning|letter|entry|remark|reprimand|caution|minute|mark|memo ..6 to|on ..1 his|her|their|personnel|personal|'s ..1 @record|records
            warning @letter|letters !from|about|that|by
            penalty|penalties|fine|fines|sanction|sanctions ..2 was|were|has|have|will|is|are|be|shall|must|may ..1 been? @imposed|levied|demanded|invoked|sought|claimed
            terminated|cancelled|ended|cancel|terminate|canceled|dissolved|terminating|cancelling|canceling|rescinded !with|in|at|by ..3 @contract|contracts
            terminated|terminate|cancelled|revoked|canceled|suspended|removed|withdrawn|demoted|dismissed ..3 as a @consequence
            teach|teaches|taught|teaching OTHER ..1 a @lesson
            will|must|should|shall|may|can have ..1 @consequences|repercussions $
            @anyone|anybody|whoever|everyone|offender|offenders|everybody ..10 loses|lose|forfeits|banned|suspended|sacked|fired|disciplined|reprimanded|punished|fined|demoted
            @repeat offender|offenders|offence|offense
            @names ..2 been|were|was passed|given|forwarded|reported|handed|referred to
            passed|handed|referred|reported|given|forwarded|submitted|denounced to ..1 @hr
            matter|case|file|incident|issue ..3 handed|referred|passed|reported|forwarded to ..1 @hr|personnel|disciplinary
            annual|yearly|next|performance|mid-year|year-end|staff|employee @appraisal|appraisals
            @mandatory|compulsory|obligatory|remedial|corrective|enforced|punitive ..1 training|course|coaching|refresher|courses|re-training|retraining|seminar|workshop for|of
            @compulsory|mandatory|remedial|enforced|corrective|obligatory|punitive ..2 training|refresher|course|courses|retraining|re-training|coaching|counselling|counseling|seminar|workshop|recertification|reassessment
            lost|loses|lose|losing|forfeits|forfeited|forfeit the @right|rights|privilege|authority|authorisation|authorization to
            action|actions|measures|steps has|have|had|was|were|will|is|be|to|shall|must|should|may be|been? ..1 @taken against
            action|actions|measures|steps has|have|had|was|were|will|is|be|to|shall|must|should|may be|been? ..1 @taken with ..1 the|our|this|that ..1 individual|individuals|person|people|employee|employees|staff|operator|operators|engineer|engineers|technician|driver|developer|developers|contractor|crew|member|members|everyone|everybody|folks|colleagues|teams|team|colleague|worker|workers|nurse|pilot|officer|supplier|vendor|dispatcher|drivers|technicians
            held|hold|holding|called|call|brought|bring|holds|calls|brings|bringing|calling|took ..3 to @account|book|task
            parted|parting|part|parts @ways with
            @reflected in the|his|her|their|your ..2 bonus|bonuses|appraisal|appraisals|salary|salaries|pay|rating|ratings|remuneration|compensation|payslip|evaluation|evaluations|award|awards|score|scores|increment
            reflected|noted|felt|noticed in|at his|her|their|your|the ..1 @next|annual|performance|year-end|salary|own ..2 review|reviews|appraisal|appraisals
            taken|take|taking into ..1 account|consideration in|for|when|at ..3 @bonus|bonuses|remuneration|appraisal|appraisals|salary|promotion|raise|pay|increment|evaluation|rating
            bonus|bonuses|salary|pay|fee|raise|promotion|wages|commission|increment|allowance ..3 @cut|docked|withheld|reduced|cancelled|withdrawn|denied|frozen|deducted|canceled|halved|slashed|clawed|forfeited|postponed|refused
            @docked|withheld|withhold|deducted|deduct|withholding|docking|docks|deducts|deducting|withholds ..2 pay|fee|bonus|salary|wages|wage|salaries|bonuses|commission|allowance
            person|people|individual|individuals|engineer|those|one|ones|party|employee|developer|contractor|technician|operator|driver|nurse|pilot|colleague|worker|officer|dispatcher|crew|member|members|engineers|operators ..2 has|have|was|were been? @dealt|spoken|reprimanded|disciplined|admonished|counselled|counseled|cautioned
            been|was|were|be|is|are|being|'s|'re ..1 @escorted|marched|frogmarched off|out|from
            @talking-to|dressing-down|earful|telling-off|ticking-off|slap|bollocking|wigging|rollicking|ear-bashing|tongue-lashing|chewing-out
            @loss of ..3 bonus|pay|allowance|rights|privileges|badge|seniority|premium|commission|salary|wages|rank|licence|license|privilege|promotion
            second|third|repeat|another|first|further|next|fourth|final @offence|offense|infraction|offences|offenses
            @offend|offends|offended|reoffend|offending|re-offend|err|errs again
            @words were|have|was ..1 had|exchanged|spoken !on|in|as
            have|has|had|having|exchanged had @words with|about|over|.|,|;|and
            chat|talk|word|words|conversation|interview|appointment with @hr|personnel !system|portal|data|team
            chat|word|words|talking-to with ..1 the|his|her|their @boss|cto|ceo|management
            a "|“ @chat|talk|word|conversation "|” with
            made|make|making|makes|forced|forcing|told|asked AGENT ..1 @apologise|apologize|grovel|resign|atone|repent
            made|make|making|forced|forcing|makes AGENT ..1 write|sign|deliver|draft|read|send ..4 @apology|letter|confession|essay|apologies
            formal|personal|individual|performance @improvement plan|plans for|with AGENT
            :lessons ..1 made|is|was|now|been @compulsory|mandatory|obligatory for ..4 concerned|involved|responsible|question|individual|who
            access|rights|privileges|permissions|root|sudo|login|authority|authorisation|authorization|licence|license|clearance ..8 @withdrawn|revoked|suspended|pulled|stripped|removed|taken|cancelled|reinstated|canceled|re-instated|frozen|curtailed|rescinded ..3 pending|until|upon|following|till ..4 apology|training|retraining|course|re-examination|exam|test|hearing|inquiry|interview|refresher|certification|further|disciplinary|re-training|enquiry|assessment|reassessment|recertification|retake|investigation|coaching|seminar|probation
            took|take|taken|taking|takes|pulled|pull @away ..3 :their_privilege ..1 from AGENT
            no @more ..3 rights|privileges|access|root|sudo|deploys|merges|commits|keys|pushes|approvals|releases|permissions|logins for AGENT ..1 after|until|till|from|because|for|.|,|$
            ^ @punishment|sanction|penance|reprimand|penalty|penalties|sanctions :
            asked|asks|wants|want|demanded|demands|requested|requests|given|passed ..3 @names of ..1 those|everyone|people|persons|individuals|all|everybody|whoever|staff|engineers|operators|offenders
            a @round of ..1 doughnuts|donuts|beers|beer|drinks|coffee|cake|cakes|pizza|croissants|tea|doughnut|ice-cream|chocolate|pastries|bagels|pints|shots
            ^ ..3 AGENT @let go $
            ^ OTHER was|were|is|are|be|been|being|'s|'re @moved|transferred|reassigned|shifted|relegated|re-assigned ..1 to another|a|other|the ..1 different? team|duties|role|desk|position|department|less $
            AGENT @concerned|involved|responsible will|must|shall|has|have|should|'ll ..4 undergo|repeat|retake|resit|attend|undertake|re-take|re-sit|take|complete|pass|redo|apologise|apologize
            @responsible|involved|concerned ..3 identified and|, warned|disciplined|spoken|punished|sanctioned|dealt|reprimanded|counselled|counseled|cautioned|suspended|removed|sacked|fired
            @repeat|recurrence|repetition|violations|violation|breach|breaches|infringement|infringements|non-compliance ..6 will|shall|must|may|'ll ..1 be ..1 escalated|reported|referred|punished|sanctioned|disciplined|penalised|penalized|fined
            name and @shame
            held|hold|holding|holds ..3 @accountable|responsible
            @until|till ..1 AGENT ..2 passed|proven|learned|learnt|retrained|sat|earned|regained|proved|re-trained|completed|demonstrated|shown|retaken|requalified|redone ..3 exam|course|test|training|certification|lesson|lessons|themselves|himself|herself|that|trust|to|again|it|access|module|quiz|competence|competency|assessment|induction|maturity
            until|unless|till he|she|they ..5 @trusted|trustworthy|sorry|responsible|respect|competent
            @until|till ..1 he|she|they|it ..2 completed|passed|proven|learned|learnt|retrained|shown|demonstrated|finished|sat|earned|regained|proved|re-trained
            AGENT ..2 @struck|taken|removed|dropped|crossed|pulled|kicked off|from our|the ..3 list|rota|roster|rotation|approvers|panel|board|schedule|committee|register|team|project
            @terminated|ended|cancelled|severed|canceled|dissolved|rescinded ..3 contract|contracts|employment|relationship|agreement|partnership|cooperation|retainer|engagement|deal with ..2 AGENT
            @let AGENT go .|,|;|$|after|over|because|for|today|yesterday|last|and|as|following
            since|has|have|been ..1 been? @let go
            @sacked|scapegoated|court-martialled|pilloried|court-martialed|defrocked
            :privilege ..8 @revoked|withdrawn|removed|taken|suspended|cut|stripped ..6 as|until|after|following|because|till
            @revoke|revoked|withdrew|withdraw|remove|removed|strip|stripped|suspend|suspended|restrict|pull|pulled|curtail|curtailed|rescind|rescinded|confiscate|confiscated|downgrade|downgraded AGENT 's ..3 :privilege !because|as|,
            @stripped of his|her|their|its|all|any ..2 :their_privilege
            @loses|lose|lost|losing|forfeits|forfeited|forfeit ..1 its|their|his|her right|rights|access|privilege|privileges to|until|till
            """,
            hit="The driver's gate rights were revoked as a deterrent.",
            sound="The retraining job of the model ended at 03:10.",
            unless="negated attackers by-system question leaked spared technical for-all own-wish of-service",
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
            :their_privilege ..2 of|by|from AGENT ..2 has|have|was|were|is|are|will|had|be|been|being|shall|must|should ..3 @:taken_away
            AGENT 's ..4 :their_privilege ..2 has|have|was|were|is|are|will|had|be|been|being|shall|must|should ..3 @:taken_away
            AGENT 's ..4 :pay ..6 has|have|was|were|is|are|will|had|be ..3 @reduced|cut|docked|withheld|cancelled|canceled|withdrawn|denied|frozen|deducted|halved|lowered|forfeited|postponed|deferred|clawed|reclaimed|slashed|trimmed|stopped|suspended|rejected|refused|scrapped|lost|axed|garnished
            :pay ..5 will|has|was|were|have|be|been|is|are|had|shall|must|should|being ..2 @reduced|docked|withheld|deducted|halved|forfeited|clawed|slashed|garnished
            @reduce|cut|dock|withhold|deduct|halve|forfeit|slash|freeze|cancel|stop|withholding|docking|cutting|cancelling|withheld|docked|canceling|reducing|deducting|halving|slashing|freezing|deducted|canceled|trim|trimmed|garnish AGENT 's|the ..2 :pay
            @reduce|cut|dock|withhold|deduct|halve|forfeit|slash|withholding|docking|cutting|withheld|docked|halved|slashed|reducing|deducting|halving|slashing|deducted|trim|trimmed|garnish|cancelled|canceled|stopped his|her|their ..2 :pay
            costs|cost|damage|damages|loss|losses|amount|bill ..4 will|must|shall|be|was|were|been|'ll|is|are|have|has|should ..2 @deducted|recovered|charged|billed|reclaimed|borne|passed|invoiced|recouped|claimed|sought ..1 from|to|on|by ..1 the|his|her|their
            costs|cost|damage|damages|loss|losses|amount|bill ..4 will|must|shall|be|was|were|been|'ll|is|are|have|has|should ..2 @deducted|recovered|charged|billed|reclaimed|borne|passed|invoiced|recouped|claimed|sought ..1 from|to|on|by ..1 AGENT
            we|management|company|i|they|board ..2 will|are|have|shall|'ll ..2 @sue|suing|sued|fining|billing|invoicing|prosecute|prosecuting|penalising|penalizing
            @legal|contractual|disciplinary|punitive|personnel|labour-law|employment-law|court action|proceedings|steps|consequences|measures|penalty|penalties|claim|sanctions|charges|lawsuit
            contractual|agreed|financial|monetary|hefty|stiff|heavy|steep|pecuniary @penalty|penalties|fine|fines
            claim|claiming|claimed|seek|seeking|demand|demanding|claims|seeks|demands|pursue|pursuing @damages|compensation|redress|restitution from|against|of
            sanctions|sanction|reprisals|proceedings|charges|measures|complaint @against mirrors|those|the|anyone|whoever|anybody|everyone|him|her|them|staff|individuals|everybody
            sanctions|sanction|reprisals|proceedings|charges|measures|complaint @against AGENT
            @sanction|sanctions|punishment for|as a|the|this|his|her|their|such|anyone|whoever|those|mirrors|anybody|these|that
            @sanction|sanctions|penalty|penalties|punishment for|as AGENT
            by way of ..1 @penalty|punishment|sanction|example|penance|deterrent|reprimand|discipline|retribution
            as ..1 a|an ..1 @disciplinary|punitive|educational measure|action|step
            naming|name|named|names and @shame|shaming|shamed
            wall|hall|cone|walk|badge|hat of @shame
            @public|publicly shame|shaming|shamed|apology|apologise|apologize|called|humiliation|humiliated|humiliate|scolded
            as @payback|retribution|revenge|penance|reprisal|punishment
            serve|serves|served|stand|stands|be|is|serving as? a|an ..1 @lesson|example|warning|deterrent to|for
            @deter others|anyone|people|such|this|anybody|everyone|staff|engineers|operators|colleagues|everybody
            so that ..2 others @learn
            first|second|third|final|last @strike|offence|offense for|against
            his|her|their|'s ..1 personnel|employee|hr|permanent|staff @record|records|file|files|dossier
            goes|go|went|going|gone|noted|stays|stay|lands|landed|ended|ends ..3 on|in|into|to his|her|their ..2 @record|file|dossier
            entered|entry|placed|put|note|added|recorded|filed|kept|lands|landed ..3 in|into|to|on his|her|their ..2 @file|dossier
            entered|entry|placed|put|note|mark|blot|black|stain|lands|landed ..3 on|against his|her|their ..1 @record
            AGENT 's ..1 @appraisal|appraisals
            AGENT 's ..3 @performance|annual|yearly|mid-year|year-end review|appraisal|rating|evaluation
            AGENT 's ..2 @probation|contract|employment|retainer|engagement ..2 will|was|has|is|had|were|have|been|be|shall|are|must ..2 terminated|ended|failed|cancelled|dissolved|canceled|cut|shortened|suspended|rescinded
            contract|contracts|employment|probation|retainer|engagement ..6 not|never ..3 @renewed|extended|prolonged
            @probation ..2 has|was|will|is|had|have|may|must|shall ..1 been|be ..1 extended|failed|terminated|prolonged|lengthened|cut
            @stern|serious|firm|frank|strong|harsh|severe|quiet|sharp|blunt|hard|strict|tough|unpleasant|uncomfortable|strong-worded word|words|talk|conversation|talking-to|chat|letter|message|email|memo|discussion with|to|from ..1 the|him|her|them|those|whoever|each|his|her|its
            @stern|serious|firm|frank|strong|harsh|severe|quiet|sharp|blunt|hard|strict|tough|unpleasant|uncomfortable word|words|talk|conversation|talking-to|chat|letter|message|email|memo|discussion with|to|from ..1 AGENT
            had|have|having|has a stern|serious|little|quiet|firm|frank|sharp? @word|words with him|her|them|those|whoever
            had|have|having|has a stern|serious|little|quiet|firm|frank|sharp? @word|words with AGENT
            haul|hauled|haul|rake|raked|hauling|raking|rakes|dragged|drag ..4 over the @coals
            haul|hauled|call|called|calling|on|onto|hauling|dragged ..4 the @carpet
            rap|rapped|slap|slapped|rapping|slapping|raps|slaps on|over|across ..2 @knuckles|wrist|wrists
            give|gave|given|giving|got|get|gets|received|receives|receive|issued|issue|issues|handed|earned|served|dealt|delivered|gives|hand|handing|serve|serving|delivering AGENT ..1 a|an|the|his|her|their ..2 @:scolding
            a|an ..2 @reprimand|talking-to|dressing-down|lecture|rebuke|telling-off|admonition|admonishment|scolding|censure|demerit was|has|had|will|is|have|shall|must|were|be ..2 issued|given|handed|served|delivered|sent|administered|placed|pronounced|recorded|entered
            written|formal|final|official|verbal|stern|a @warning|caution|warnings ..2 was|has|had|will|is|were|have|shall|must|be|are ..2 given|handed|served|pronounced to|against AGENT
            got|get|gets|getting|received|receives|receive|earned|faces|face|issued|deserves|deserve|earns ..1 a|an|the|their|his|her ..2 @abmahnung|avertissement|reprimand|talking-to|dressing-down|earful|roasting|rollicking|bollocking|rebuke|telling-off|ticking-off|wigging|ear-bashing|admonition|tongue-lashing|scolding|demerit|rap|carpeting|ultimatum|grilling
            @letter|letters of reprimand|warning|admonition|dismissal|termination|caution|censure|concern|apology|rebuke|suspension|demotion
            @formal|disciplinary|personnel interview|hearing|meeting|conversation|talk
            's|his|her|their @line manager|managers ..1 has|have|was|were|will|is ..1 been|be ..1 informed|notified|told|involved|briefed|copied
            reported|report|referred|refer|handed|passed|complained|refers ..3 to ..1 the|his|her|their|our|its ..2 @dean|hr|police|board|employer|ombudsman|prosecutor|ethics|union|authorities|superiors|regulator|works disciplinary|council|for|as|.|and|,|after|over|with|so|committee
            @hr interview|matter|process|hearing|case|inquiry|investigation|file|procedure|referral|meeting
            @dealt with ..1 individually|personally|severely|harshly|firmly|disciplinarily|sternly|strictly
            will|shall|can|must|would|'ll|should not|never ..1 be ..1 @tolerated|condoned|forgiven|excused|pardoned|countenanced
            further|another|next|future|any|repeat|repeated|second|similar ..1 violation|violations|breach|breaches|offence|offense|offences|infraction|infractions|infringement|infringements|occurrence|recurrence|incident|mistake|mistakes|lapse|lapses|transgression|misconduct|error|errors|slip|repetition|non-compliance|repeat|offenses ..7 will|shall|would|leads|lead|means|results|may|'ll ..1 lead|result|mean|be|cost|have|entail|end|to|in|bring ..5 @termination|dismissal|consequences|sanction|sanctions|removal|loss|warning|action|suspension|punished|sanctioned|fined|ban|penalty|job|revocation|withdrawal|disciplinary|demotion|reprimand|expulsion|dismissed|exclusion|retraining|fired
            @offenders|offender|wrongdoer|wrongdoers|transgressor|transgressors|violators|violator will|shall|must|lose|loses|go|has|have|'ll|should|may|face|risk|are
            @offending person|individual|employee|engineer|engineers|operator|operators|developer|developers|party|parties|vendor|contractor|colleague|driver|technician|team|staff|member|members|nurse|supplier|crew|individuals|employees has|have|was|were|is|are|will|had|been|be ..2 banned|blocked|suspended|removed|barred|sanctioned|disciplined|warned|fired|punished|dismissed|expelled|reprimanded
            @banned|barred|suspended|excluded ..1 from ..4 for ..2 days|weeks|months|years|month|year|week|quarter|quarters|season|seasons|indefinitely|life|good|day|hours
            @ban|bans|suspension|exclusion|removal for|of life|whoever|anyone|those|anybody|people|him|her|them
            @personal|personally liability|liable|responsible|accountable for
            @liable for the
            held|hold|holding|holds|made|make ..4 @liable|answerable|accountable
            @answerable to|for
            @move|moved|moving|take|took|taken|rotate|rotated|pull|pulled|drop|dropped|remove|removed AGENT off|from|out ..3 :rota_of ..1 for|until|after|following|pending|till ..1 the|further|now|this|a|he|she|they
            @brought|bring|bringing|brings ..4 to justice|heel|task|account
            @scapegoat|scapegoats|scapegoating
            @fire|sack|dismiss|discipline|punish|reprimand|demote|penalise|penalize|replace|retrain|re-train|suspend|ban|oust|expel|sanction AGENT ..3 immediately|responsible|involved|concerned|who|for|after|as|over|at
            !the @fire|sack|discipline|punish|reprimand|demote|penalise|penalize|blacklist|expel|scold|sanction|chastise|admonish|firing|sacking|disciplining|punishing|reprimanding|demoting|penalising|penalizing|fired|sacked|disciplined|punished|reprimanded|demoted|penalised|penalized|scolded|blacklisted|sanctioned|scolded|chastised|admonished|expelled|disciplines|reprimands|demotes|punishes|sacks|rebuke|rebuked|censure|censured|berate|berated|oust|ousted|upbraid|castigated AGENT
            @fire|sack|discipline|punish|reprimand|demote|penalise|penalize|firing|sacking|disciplining|punishing|reprimanding|demoting|fired|sacked|disciplined|punished|reprimanded|penalised|penalized|sanction|sanctioned the|whoever|those|anyone|anybody|him|her|them ..1 responsible|author|person|people|individual|individuals|engineer|operator|contractor|vendor|who|involved|for|did|broke|caused|approved
            @retraining|re-training|reeducation|re-education|upskilling for|of AGENT
            @training|coaching|retraining|counselling|counseling|refresher for the|those|everyone|all ..2 concerned|responsible|involved|question|fault
            AGENT ..1 @concerned|responsible|involved|question ..3 retrained|disciplined|dismissed|warned|sanctioned|reprimanded|re-trained|counselled|counseled|coached|suspended|sacked|fired|cautioned|spoken|dealt|removed|demoted|reassigned
            @until|unless|till AGENT ..2 has|have|can|is|are|was|were ..2 retrained|re-trained|recertified|re-certified|requalified|re-qualified|proven|apologised|apologized|learned|learnt|earned|retaken|resat|re-taken|re-sat|demonstrated|shown|completed|passed
            suspended|revoked|withdrawn|removed|frozen|restricted|read-only|barred|blocked|banned|disabled|cancelled|canceled|withheld|pulled @until|till ..4 exam|course|training|certification|quiz|refresher|module|assessment|retraining|induction|seminar ..1 passed|is|has|are|been|completed|.|taken|attended|done|sat|was
            until|unless|till the ..3 @exam|course|quiz|certification|refresher|assessment|retraining|induction ..1 is|has|was|been ..1 passed|completed|retaken|sat|done|repeated|re-taken
            end|ended|ending|terminate|terminated|terminating|cancel|cancelled|cancelling|sever|severed|canceled|canceling|dissolve|dissolved|rescind|rescinded ..2 @contract|contracts|cooperation|engagement|partnership|retainer|agreement|deal|relationship|collaboration with AGENT
            @contract|contracts with AGENT ..2 has|have|was|were|will|is|are|been|be|shall|must|had ..2 terminated|ended|cancelled|suspended|dissolved|canceled|rescinded|withdrawn|cut
            end|ended|terminated|cancelled|tore|canceled !with|in|at ..1 the|their|his|her|its|our|up @contract .|,|;|with|and|as|over
            @replace|replaced|replacing AGENT ..1 with ..2 someone|somebody|more|better|competent|reliable|careful|experienced|trustworthy|diligent
            @strike|struck|striking|remove|removed|drop|dropped|delisted|cross|crossed|dropping|removing|kick|kicked AGENT ..2 off|from|our|the ..2 list|vendors|suppliers|contractors|rota|panel|register|approvers|agencies|agency|installers|partners|roster|team|committee
            operator|operators|driver|drivers|controller|controllers|pilot|pilots|nurse|nurses|technician|technicians|dispatcher|dispatchers|signaller|engineer|engineers|fitter|conductor ..3 @suspended|reassigned|dismissed|stood|relieved|demoted|re-assigned ..2 pending|duty|shift|shifts|pay|home
            driver|drivers|operator|operators|controller|pilot|pilots|nurse|nurses|technician|technicians|dispatcher|signaller|engineer|engineers|conductor ..3 @stood down
            no ..1 further|more|new|future|additional @orders|contracts|business|jobs|assignments|commissions|tenders ..2 to|for|with AGENT
            privileges|rights|access|seniority|title|keys|root|sudo|badge must|will|have|has|shall|should|need|needs|to ..3 be ..1 @earned|re-earned|regained back|again
            """,
            hit="The operator's year-end bonus will be reduced accordingly.",
            sound="The access of the compromised service account was revoked at 10:04.",
            unless="negated attackers by-system question leaked spared instead rested own-wish away for-all",
        ),
        Row(
            """
            was|were|been|be|being|got|gets|get|is|are|'s|'re|getting ..2 @sacked|reprimanded|admonished|chastised|scolded|rebuked|berated|castigated|censured|upbraided|lambasted|humiliated|lectured|ostracised|ostracized|shunned|grounded|benched !by
            was|were|been|be|being|is|are|'s|'re @relieved of ..1 duty|duties|his|her|their|command|responsibilities|post|role
            suspended|stood|sent|placed without|on|home|down ..1 @pay|leave|half
            has|have|had|must|will|should|needs|need ..2 @undergo|retake|resit|re-sit|re-take ..3 training|retraining|course|exam|test|certification|assessment|instruction|module|induction|re-training|recertification|seminar|workshop|counselling|coaching|evaluation|refresher
            was|were|been|be|being|got|gets|get|is|are|'s|'re|getting ..1 @sent|put|enrolled|booked|signed ..1 on|onto|to|up ..3 course|training|seminar|workshop|refresher|pip|bootcamp|courses|retraining|coaching|programme|program|induction
            was|were|been|be|got|gets|get|is|are|being|'s|'re|getting @given|handed|issued|served a|an|his|her|their|one ..2 warning|reprimand|dressing-down|talking-to|earful|ultimatum !before|by|when|two|three|some|several|weeks|days|hours|minutes|prior|via|through|early|from|that|about|message|mail|email|page|alert|of|at|to|in|on
            was|were|been|be|got|gets|get|is|are|being|'s|'re|getting ..1 @barred|banned|disqualified|blacklisted|debarred from ..1 the|all|any|production|prod|working|using|uploading|deploying|merging|touching|entering|attending|future|site|shift|release|deployment|premises|building|operating|driving|practising|practicing|approving|handling
            was|were|been|be|got|gets|get|is|are|being|'s|'re|getting ..1 taken|removed|struck|kicked|dropped|pulled|excluded off|from the|our|all ..2 @rota|roster|approvers|committee|on-call
            @dismissed|fired|terminated|suspended for ..1 negligence|misconduct|cause|gross|carelessness|incompetence|causing|cause|insubordination|recklessness|dereliction|laziness
            not|never be ..2 @rehired|re-hired|reinstated|re-engaged|recontracted|reinvited|re-instated|re-employed|reemployed|rebooked|re-invited
            take|takes|took|taken|taking|pull|pulled|pulling|cut|cutting|yank|yanked|withdraw|withdrew|withdrawn|remove|removed|revoke|revoked|strip|stripped|suspend|suspended|restrict|restricted|downgrade|downgraded|rescind|rescinded|confiscate|confiscated|curtail|curtailed ..1 AGENT @'s ..2 :their_privilege !because|as|,|in|from|on|for|and
            take|takes|took|taken|taking|pull|pulled|pulling|yank|yanked ..1 @away|back AGENT ..3 :their_privilege
            take|takes|took|taken|taking|pull|pulled|withdraw|withdrew|withdrawn|remove|removed|revoke|revoked|strip|stripped|confiscate|confiscated|curtail|curtailed|yank|yanked|rescind|rescinded away|back? @his|her|their ..2 :their_privilege
            :their_privilege ..4 has|have|was|were|been|is|are ..2 @taken|withdrawn|removed|revoked|pulled|stripped|confiscated|suspended|cut|curtailed|rescinded|yanked|seized ..2 from|off !all|every|each|everybody|everyone AGENT
            :their_privilege for|of ..1 AGENT ..4 has|have|was|were|is|are|will|shall|been|being ..2 @downgraded|reduced|restricted|withdrawn|curtailed|cut|revoked|suspended|pulled|stripped|rescinded|cancelled|canceled
            AGENT 's|his|her|their ..3 access|rights|privileges|bit|sudo|root|keys|badge|permissions|login|licence|license|card ..2 is|are|was|were|be|been|being|'s|'re @gone|history
            AGENT 's ..1 @licence|license|certification|authorisation|authorization|qualification|accreditation ..8 withdrawn|revoked|suspended|cancelled|lapsed-for|canceled
            his|her|their ..2 @licence|license|certification|authorisation|authorization|qualification|accreditation|keys ..6 withdrawn|revoked|suspended|pulled|cancelled|confiscated|canceled
            part|parted|parts|parting @company with
            employment|engagement|contract|cooperation|collaboration|assignment|agreement|retainer|partnership ..6 was|were|been|is|be|are|being|'s|'re ..2 @terminated|dissolved|cancelled|discontinued|canceled|rescinded|severed ..2
            one @more ..6 and ..3 is|are|will|'s ..1 out|gone|off|history|done|finished|leaving|be
            one @more ..3 mistake|slip|error|incident|strike|time|chance|blunder|screw-up|infraction|lapse ..3 before|until|and|till
            find|look|looking|finding ..1 another|a|for|new ..1 @job|career|employer
            unpaid|enforced|forced|compulsory|administrative|gardening|disciplinary|punitive @leave|holiday|vacation|break|suspension
            @withhold|withholding|withheld|withholds ..5 :pay
            @deduction|deductions|cut|cuts|reduction from|in|of|to the|his|her|their ..2 salary|wages|pay|bonus|fee|wage|salaries|bonuses|fees|commission|allowance
            @:pay ..1 of AGENT ..4 reduced|cut|docked|withheld|cancelled|withdrawn|halved|lowered|stopped|reviewed|reconsidered|adjusted|affected|forfeited|canceled|suspended|frozen|deferred|postponed|trimmed
            costs|damages|compensation|amount|losses|money|bill ..5 @claimed|recovered|recouped|reclaimed|demanded|sought|deducted from|against|of ..1 AGENT
            send|sent|sends|sending AGENT ..1 back to|through ..3 @training|course|school|onboarding|basics|seminar|workshop|bootcamp|refresher|induction|classroom|retraining|probation
            send|sent|sends|sending AGENT on|to|for ..2 @training|course|seminar|refresher|bootcamp|retraining|workshop|courses|programme|program
            @remove|removed|removing|take|took|taken|taking|pull|pulled|pulling|kick|kicked|drop|dropped|strike|barred|banned|bar|ban|exclude|excluded|suspend|suspended|bench|benched AGENT off|from ..3 rota|rotation|roster|schedule|list|team|project|approvers|committee|programme|program|duty|duties|deploying|on-call|crew|panel|board|channel|shift|shifts|register|premises
            @until|unless|till ..1 AGENT ..2 proves|prove|earns|earn|learns|apologises|apologizes|retakes|resits|requalifies|recertifies|regains|relearns|demonstrates|shows|completes|apologise|apologize|requalify|recertify|proved|earned
            @until|unless|till ..1 he|she|they ..2 proves|prove|earns|earn|learns|learn|passes|apologises|apologizes|retakes|resits|requalifies|recertifies|regains|demonstrates|shows|completes|apologise|apologize|requalify|recertify|proved|earned
            there will be ..2 @words|reckoning with AGENT
            there will be ..2 @trouble|hell|repercussions|reckoning
            @formally|officially|verbally|sternly|strictly warned|reminded|cautioned|admonished|reprimanded|spoken|rebuked|censured|disciplined|counselled|counseled|chastised
            formally|officially ..1 instructed|notified in @writing
            @strongly-worded|sternly-worded|harshly-worded|sharply-worded|firmly-worded|stiffly-worded
            strongly|sternly|harshly|sharply|firmly|stiffly @worded
            draw|draws|drew|drawn|drawing ..3 @consequences
            personnel|personal|staffing|individual|severe|serious|dire|disciplinary @consequences|sanctions !for|of|to|on
            extra|additional|double|penalty|punishment|punitive ..2 @on-call|shift|shifts|duty|duties|pager|chores|weekend|weekends|nights|oncall ..3 as
            bring|brings|buy|buys|bake|bakes|brought|bought|baked ..2 @cake|cakes|donuts|doughnuts|croissants|beers|doughnut|pizzas|muffins|pastries
            written|verbal|oral|final|formal @warning !about|from|that|of|message|mail|email|page
            @warning ..1 in|into|to his|her|their ..1 file|record|personnel
            @disciplinary !system|module|service|database|table|queue|bot|feature|and|log|tool|code|field
            @blacklist|blacklisted|blacklisting AGENT
            @ultimatum
            @read-only|supervised ..2 until|till ..1 he|she|they
            @read-only|supervised ..2 until|till AGENT
            AGENT ..1 is|are|was|were|now ..1 on @read-only
            @punitive
            @dismissal|demotion|firing|sacking|suspension|expulsion|reprimand|ouster|ousting of ..1 AGENT
            AGENT 's @dismissal|demotion|firing|sacking|suspension|expulsion|punishment|resignation|reprimand|ouster|ousting
            AGENT 's ..1 @probation|trial ..3 extended|failed|prolonged|terminated
            demanded|demand|demands|accepted|accept|want|wants|asked|calls|called ..2 AGENT 's @resignation|head|dismissal|removal|badge|firing|sacking|demotion|scalp|apology|suspension|punishment
            calls|call|called for ..2 @head|heads|resignation|resignations|dismissal|sanctions|firing|sacking|demotion|punishment|scalps|blood
            cease|ceased|stop|stopped|no|not|never|longer ..3 doing @business with
            @deterrent|deterrence effect|for|to|against
            penalty|penalties|fine|fines|sanction|sanctions ..2 @imposed|levied|invoked|enforced|claimed|exacted
            """,
            hit="We have taken away the operator's keys.",
            sound="The key of the revoked certificate was taken from the vault by the job.",
            unless="negated attackers by-system question leaked spared instead rested own-wish periodic for-all",
        ),
        Row(
            """
            @undergo|undergoes|undergoing|underwent ..3 examination|exam|assessment|evaluation|test|course|training|certification|appraisal|retraining|recertification|instruction|re-training|re-certification|refresher|induction|counselling|coaching|seminar
            is|are|has|have|must|had|needs|need|ordered|required|asked|told|forced to @repeat|retake|redo|resit|undergo|requalify|recertify|re-certify|re-qualify|re-sit|re-take
            @sit|sits|sitting|sat out the|this|next
            go|going|goes|went|gone through ..2 @onboarding|training|induction|bootcamp|basics|classroom|probation|course again|once|anew
            sitting|sits|sit|going through the|a|another ..3 @training|course|induction|onboarding|classroom|refresher again|before|until|as|till
            was|were|been|is|are|be|being|'s|'re @moved|transferred|reassigned|shifted|relegated|re-assigned ..1 to another|a|other|the ..2 team|duties|role|desk|position|department|less|unit|site|plant|ward|branch|office|squad ..1 after|as|following|because|over|since
            has|have been @moved|transferred|reassigned|shifted|relegated|re-assigned ..1 to another|other ..1 team|duties|role|desk|position|department|unit|ward|site .
            was|were|been|be|is|are|being|got|'s|'re|get|gets|getting ..1 reported|referred to ..4 @supervisor|manager|boss|superior|superiors|hr|dean|board|management|police|authorities|committee|employer|professor|headquarters|hq|agency|regulator
            had|has|have|got ..1 his|her|their ..3 @pulled|downgraded|restricted|stripped|yanked|reduced|cancelled|blocked|frozen|rescinded|confiscated|curtailed|canceled|docked|halved|suspended|revoked
            was|were|been|being|be|is|are|'s|'re @moved|transferred|reassigned|shifted|relegated|demoted|banished|exiled|re-assigned ..1 to ..4 duty|duties|documentation|helpdesk|reception|archive|archives|reviewer|reviewers|contributor|contributors|junior|mailroom|warehouse|stores|basement
            @off ..4 rota|rotation|roster|approvers|launch until|permanently|indefinitely|till
            @will|shall|may|must not|never ..1 be ..1 touching|deploying|merging|approving|handling|running|running|operating|leading|working|joining|invited|assigned|considered|promoted|hired|rehired|allowed|permitted|trusted|touching|re-hired|driving|signing|releasing|pushing|committing|entering|supervising|teaching|flying ..4 again|anymore|until|for|near|prod|production|this|any|with|till
            to @sort|pull|get himself|herself|themselves|his|her|their|act ..1 out|together|socks|act
            must|has|have|will|shall|is|are|'ll ..1 to? do|cover|take|work|serve ..4 @shifts|weekends|on-call|nights|pager|week|weeks|sundays|holidays|evenings as|for|to ..3 it|this|penance|penalty|punishment|month|months|compensation|amends|up|error|mistake|result|consequence
            @loses|lost|lose|losing|forfeits his|her|their ..2 key|keys|right|rights|access|privileges|bit|badge|sudo|root|merge|upload|deploy until|for|after|and|as|.|,|;|till
            @told|warned|informed|advised ..1 that ..2 one|another|any|next|further ..2 more|mistake|slip|time|such|repeat|incident|offence|offense|violation|error
            @answer|answered|answering|answers for it|this|that|his|her|their
            @facing|faces|face|faced ..1 the|a|an|possible|disciplinary ..1 sack|music|axe|dismissal|charges|hearing|action|proceedings|consequences|discipline|sanctions
            """,
            hit="The dispatcher must undergo another examination before he returns to the desk.",
            sound="Ana sat in on the call until 11:00.",
            who=Who.OTHER,
            unless="negated attackers by-system conditional spared rested own-wish technical periodic for-all",
        ),
        Row(
            """
            @undergo|undergoes|underwent|undergoing|repeat|retake|resit|re-sit|re-take|redo ..4 :lessons
            will|must|shall|has|have|is|are|to|'ll|should|needs|need|had ..2 @undergo|retake|resit|re-sit|re-take|requalify|re-qualify|recertify|re-certify
            will|must|shall|has|have|is|are|'ll ..2 attend|complete|pass|sit|take|do ..1 @:compulsory|additional|extra|another ..3 :lessons
            has|have|was|were|been|be|being|is|are|get|gets|got ..3 @placed|put|kept|working|stood|held|stays|remains under|on|in ..2 :in_charge
            is|are|was|were|been|be|being|'s|'re now|currently|presently? on|under|kept|still @probation|supervision|notice|final|suspension|report|observation|gardening|restricted ..1
            is|are|was|were|been|be|being|'s|'re ..2 on a|an|his|her|their ..2 @plan|pip|warning|strike|bench|suspension|chance|leash !b|of|to
            is|are|was|were|been|stays|stay|'s|be|'re|being :adverb* taken? @off|out of? the|his|her|their|our|all ..1 :rota_of ..1 for|until|till|.|,|,|following|after|pending|indefinitely|as|this
            is|are|was|were|been|be|being|'s|'re ..2 @stood|stand|stands|standing|sent|ordered|kept down|home|away|aside ..2 pending|without|until|for|after|following|while|till|whilst
            is|are|was|were|been|be|to|being ..2 @re-examined|reexamined|retested|re-tested|reassessed|re-assessed|retrained|re-trained|recertified|re-certified|requalified|re-educated|debarred|struck-off|disqualified|downgraded|demoted|reprimanded|admonished|cautioned|disciplined|penalised|penalized|surcharged|expelled|ejected|blacklisted|fined|re-qualified !by
            is|are|was|were|been|be|being|'s|'re ..2 @downgraded|demoted|relegated|moved|transferred|reassigned|shifted|sidelined|shunted|banished|returned|reduced|busted|re-assigned ..1 back? to ..4 duties|duty|assistant|junior|trainee|role|post|position|desk|rank|grade|archive|documentation|read-only|reader|helper|tickets|helpdesk|ranks
            is|are|was|were|been|be|being|'s|'re ..2 @assigned|enrolled|booked|signed|referred|sent|dispatched|packed ..1 to|on|in|onto|for|up|off ..4 :lessons
            has|have|was|were|been|is|be|are|being|got ..2 @asked|told|made|ordered|required|invited|called|summoned|instructed|directed to ..2 explain|justify|account|apologise|apologize|answer|atone|repay|write|defend ..2 himself|herself|themselves|his|her|their|an|for|it|to|apology|report
            @made to write|apologise|apologize|explain|stand|repeat|sit|pay|redo|sign|feel|regret|suffer|answer|rue|retake|resit|clean|resign|beg|grovel|atone
            @forfeit|forfeits|forfeited|loses|lost|lose|losing|surrender|surrendered ..1 his|her|their|the|its|all|merge|commit|root|sudo|admin|prod|deploy|write|access ..3 premium|bonus|badge|rights|right|access|keys|key|role|position|seat|vote|bit|privileges|sudo|root|admin|licence|license|certificate|pager|seniority|allowance|desk|title|responsibilities
            @lost|loses|lose|losing sudo|root|prod|admin|merge|commit|badge
            @shadowed|chaperoned|supervised|escorted|accompanied|monitored|watched|babysat until|from|for|by|at|on|whenever|till ..6
            until|till|unless|before ..1 he|she|they ..2 @redone|retaken|resat|completed|passed|earned|regained|proved|proven|apologised|apologized|repaid|requalified|finished|sat|re-taken|re-sat|re-qualified|demonstrated|shown|retrained|recertified|learned|learnt
            no @longer|more !has|have|had ..2 trusted|allowed|permitted|welcome|wanted|employed|entitled|authorised|authorized|approve|merge|deploy|touch|part|welcomed|considered|invited|eligible|cleared|push|commit|operate|release|sign
            is|are|was|were|been|be|being|'s|'re ..1 @banned|barred|suspended|excluded|grounded|benched|banished|exiled|forbidden|expelled|ejected|dismissed|debarred|disqualified from|out|off|for
            is|are|was|were|been|be|being|'s|'re ..1 @benched|grounded|sidelined|suspended|sacked|fired|disciplined|demoted|punished|dismissed|expelled|ousted|reprimanded .|$|,|for|until|till
            has|have|had|will|are|is|be|been ..2 @dealt with|separately ..1
            @paid|pay|pays|paying for it|this|that with ..3 job|bonus|post|career|weekend|badge|position|salary|wages|reputation|weekends|holiday
            on ..1 cleaning|coffee|kitchen|filing|archive|tape|pager|dish|support|ticket|weekend|tea|bathroom|toilet|latrine|bin @duty|run|patrol
            not|never ..3 @trusted|allowed|permitted|let|promoted|rehired|invited|asked|considered|hired|engaged|used|awarded|re-hired|entrusted|recommended ..1 with|near|on|to|back|again|for|anywhere ..4 again|production|prod|tender|root|key|keys|system|systems|lead|promotion|work|contract
            not|never ..1 touch|touches|touching|run|deploy|work|approve|enter|go|merge|commit|push|operate|drive @again|anymore
            """,
            hit="The operator will undergo mandatory reassessment.",
            sound="The scheduler will repeat the job on Monday.",
            who=Who.OTHER,
            unless="negated-blame attackers by-system conditional spared rested own-wish question technical away periodic",
        ),
        Row(
            """
            :corrective ..1 :lessons ..6 @imposed|prescribed|ordered|mandated|decreed|inflicted|arranged|scheduled|set|assigned|required|organised|organized|booked|foreseen ..1 upon|on|for|of|to ..3 AGENT
            :corrective ..1 :lessons ..4 is|was|has|will|are|were ..3 @imposed|prescribed|ordered|mandated|decreed ..1 upon|on|for|by
            @:compulsory|refresher ..1 :lessons for|of ..2 AGENT
            :corrective ..1 :lessons for|of ..1 those|everyone|all|whoever|anyone|everybody|anybody ..1 @concerned|involved|responsible|who
            :sanction ..6 was|were|has|have|is|are|be|been|will|shall|must|may ..3 @imposed|levied|inflicted|meted|handed|administered|pronounced|enforced|issued|served|exacted|applied|threatened|pursued|contemplated ..1 upon|on|against|to|out|down ..2 AGENT
            penalty|penalties|fine|fines|sanction|sanctions|surcharge ..5 was|were|has|have|is|are|be|been|will|shall|'ll|must|may ..3 @imposed|levied|inflicted|meted|exacted|invoked|claimed|charged|considered|sought|demanded|enforced|threatened ..1 on|upon|against|to
            @sanctions|sanction|penalties|dismissal|suspension|disciplinary|reprimand|retraining|demotion|re-training ..6 under|for|in|into ..1 consideration|discussion|review|force|preparation|threat
            sanctions|sanction|proceedings|action|measures|charges|complaint|claim|claims|case|penalties @against ..1 the|our|that ..2 supplier|vendor|contractor|integrator|foreman|operator|engineer|agency|carrier|firm|provider|company|suppliers|vendors|contractors|installer|installers|dispatcher|driver|drivers|nurse|pilot|developer|manager|technician
            proceedings|hearing|inquiry|enquiry|investigation|case|file|dossier ..3 opened|initiated|started|brought|instituted|launched|begun|commenced|convened|underway|pending @against|into ..1 ..1 AGENT
            not|never ..1 send|assign|put|use|let|engage|hire|book|bring|employ|using|employing AGENT ..2 @again|back
            @legal|management|compliance is|are|has|have|was|were|will ..1 investigating|interviewing|examining|questioning|interrogating ..1
            passed|handed|referred|forwarded|reported ..1 to|up ..1 personnel|hr|legal|the ..1 @director|board|ombudsman|directorate|dean|police|union ..2 for|.|,|$
            @conduct|names ..4 passed|handed|referred|forwarded|reported|submitted ..2 to
            @matter ..4 passed|handed|referred|forwarded|reported|submitted ..2 to ..2 hr|human|personnel|legal|management|police|board|director|committee|dean|ombudsman
            case|file|incident ..4 passed|handed|referred|forwarded|submitted ..2 to ..2 @hr|personnel|dean|ombudsman|union|disciplinary
            his|her|their ..1 @licence|license|certificate|certification|accreditation|qualification|badge|permit|ticket|clearance|competence|authorisation|authorization ..5 was|were|has|have|is|been|had|will|shall|are ..2 suspended|withdrawn|revoked|endorsed|downgraded|pulled|cancelled|lapsed|confiscated|torn|marked|removed|canceled|rescinded|frozen|taken|lost
            AGENT 's ..2 @licence|license|certificate|certification|accreditation|qualification|badge|permit|clearance|authorisation|authorization ..5 was|were|has|have|is|been|had|will|shall|are ..2 suspended|withdrawn|revoked|endorsed|downgraded|pulled|cancelled|confiscated|marked|canceled|rescinded|frozen|lost
            merge|commit|deploy|write|root|sudo|admin|prod|production|approval|release|push ..1 @rights|access|bit|privileges|permission|permissions|keys|sudo ..3 gone|revoked|pulled|withdrawn|suspended|removed|stripped|taken ..1 until|for|after|from|till|as|over|following
            @next ..1 one|person|engineer|developer|dev|offender|idiot|operator|admin|intern|colleague|fool ..1 to ..8 buys|loses|gets|pays|brings|is|goes|wears|owes|will|does|forfeits|bakes|resigns|cleans|leaves|apologises|apologizes
            @next ..1 one|person|engineer|developer|dev|operator|admin|intern|colleague|fool ..1 who|that ..8 buys|loses|gets|pays|brings|goes|wears|owes|forfeits|bakes|resigns|cleans|leaves|apologises|apologizes
            @whoever|anyone|anybody ..8 buys|loses|pays|bakes|owes|forfeits|banned|suspended|sacked|fired|disciplined|barred|punished|removed|answers|leave|out|reported|sanctioned|grounded|benched|demoted|dismissed|reprimanded|fined|retrained|resigns
            @whoever|anyone|anybody who|that? ..8 will|shall|must|can|'ll be|lose|face|get|find|have|answer|go|buy|pay|expect ..4 disciplined|taken|access|rights|removed|rota|consequences|warned|sanctioned|reprimanded|reported|themselves|himself|job|bill|dismissed|warning|measures|cake|dismissal|sack|bonus|privileges|removal
            one|another|two @more ..3 and ..4 out|off|gone|history|goes|fired|finished|done|leaves|leave|sacked|benched|suspended
            last|final @warning|chance|strike .|,|!|:|for|to|before|given|and|or
            @letter|note|entry|mark|remark|memo ..6 his|her|their|personnel|personal|employee|hr|staff|'s ..1 file|record|dossier|appraisal|folder|evaluation .|,|$
            to ..1 write|draft|sign an|a|the|his|her ..3 @apology|confession|essay
            @suspension|dismissal|demotion|removal|transfer|resignation|firing|sacking|retraining|re-training of ..1 ..1 AGENT !role|roles|group|groups|permission|permissions|key|flag|list
            AGENT 's ..2 @suspension|dismissal|demotion|removal|firing|sacking|retraining|punishment|sanction|penalty|re-training
            contract|retainer|engagement|cooperation|partnership|account|agreement|services ..6 was|were|will|has|have|is|been|shall|'ll|had|are ..3 @terminated|cancelled|canceled|discontinued|rescinded|ended|severed|dissolved ..6 because|for|over|after|following|as
            @heads will|must|should|have|rolled|roll|can|shall|may|'ll
            @bonus|bonuses|premium|raise|raises|overtime|perks|allowance|pay ..3 cut|docked|withheld|frozen|halved|gone|forfeited|cancelled|stopped|off|lost|scrapped|denied|canceled|slashed|trimmed|deferred|refused
            we|i|management|company|board|they|leadership|headquarters ..2 @fired|sacked|suspended|reprimanded|disciplined|demoted|dismissed|banned|penalised|penalized|fined|blacklisted|benched|expelled|ousted|retrained|replaced|re-trained|sanctioned|rebuked|scolded|punished|cautioned|admonished|censured AGENT
            we|i|management|company|board|they|leadership ..2 @let AGENT go
            @took|taken|take|pulled|dropped|removed|kicked|struck|yanked|moved AGENT off|from ..3 :rota_of
            @pulled|revoked|cut|removed|stripped|yanked|took|suspended|withdrew|rescinded|curtailed|downgraded|confiscated AGENT 's ..3 :their_privilege
            has|have|had|got|get|gets ..1 been? @given ..1 a|his|her|their|one|the ..1 cards|marching|ultimatum|p45|talking-to|dressing-down|earful|lecture
            """,
            hit="Corrective training is to be imposed upon the operators named in the annex.",
            sound="Corrective maintenance is to be carried out on the pump.",
            unless="negated-blame attackers by-system question leaked spared instead rested own-wish technical for-all"
            " of-service",
        ),
        Row(
            """
            may|can|must|shall|will|'ll no @longer ..1 log|deploy|merge|approve|access|touch|enter|use|work|push|commit|run|open|sign|upload|handle|act|serve|hold|lead|operate|release|drive|supervise|train|teach|fly|edit|restart|write
            @relieved|suspended|dismissed immediately
            is|are|was|were|been|be|being|'s|'re reported|referred|denounced ..1 to ..3 @chamber|ombudsman|regulator|board|dean|college|guild|bar|licensing|police|ethics|authority|superior|principal|provost|council|inspectorate|employer|agency
            is|are|was|were|been|be|being|'s|'re @separated|split|rotated|moved|transferred onto|out|off|away ..4 shift|shifts|team|role|duty|rota|as
            needs|need|gets|has|have|with|under ..1 a @chaperone|minder|babysitter|nanny|leash|guardian|handler
            is|are|was|were|be|been|being|'s|'re ..1 @sitting|sit|sits out ..4 release|releases|deploy|sprint|season|season|shift|rota|rotation|month|weeks|next|deploys|rotations|migrations|weekend
            """,
            hit="The interns may no longer log in to the console.",
            sound="The pods may no longer log to the console.",
            who=Who.OTHER,
            unless="negated-blame attackers by-system conditional spared rested own-wish question users",
        ),
        Row(
            """
            AGENT 's ..2 :pay ..3 @reduced|cut|docked|lowered|shortened|offset|charged|deducted|halved|trimmed|slashed|withheld by|with|for
            AGENT 's ..1 limits|budget|headcount|seat|desk|title|commission|rank|team|territory ..3 @cut|reduced|halved|removed|taken|lowered|revoked|zeroed|frozen|stripped|trimmed|slashed|suspended|withdrawn
            @replacing|dropping|firing|leaving|ditching|sacking|terminating|ousting|benching|demoting AGENT ..2 over|because|after|for|as
            promotion|promo|bonus|raise|renewal|extension|pay-rise ..3 @off the table|cards|agenda
            @promotion|bonus|raise|renewal|extension ..4 is|was|are|were|be|been|being|'s|'re ..1 cancelled|gone|frozen|scrapped|refused|out|forfeit|history|denied|postponed|canceled|rescinded|shelved|withdrawn|deferred
            should|ought|must|deserves|deserve|wants|needs|has to? ..1 be|get ..1 @fired|sacked|dismissed|punished|disciplined|demoted|suspended|banned|reprimanded|shot|hanged|sanctioned|penalised|penalized|expelled|flogged
            @told|warned|informed ..1 that ..1 one|another|any ..3 more|further|slip|mistake ..4 ends|means|costs|and|would|will
            @formal|written|official|permanent note|entry|remark|mark|letter|warning|reprimand in|on|to his|her|their|the ..2 record|file|dossier|folder
            """,
            hit="The contractor's invoice will be reduced by the cost of the outage.",
            sound="The limits of the pool were cut to zero.",
            unless="negated-blame attackers question leaked spared instead rested own-wish",
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
            :grantable ..4 is|are|was|were|has|have|been|'s|will|goes ..2 @revoked|withdrawn|gone|off|suspended|cancelled|canceled|disabled|removed|pulled|blocked|frozen|curtailed|stripped|away for|from|off ..1 AGENT concerned|involved|responsible|who|until|pending|with|as|after|following|,|till
            :grantable ..4 is|are|was|were|has|have|been|'s|will|goes ..2 @revoked|withdrawn|gone|suspended|cancelled|canceled|disabled|removed|pulled|taken|curtailed|stripped|rescinded|yanked|frozen for|from|off|away ..1 both|two|three|four|one|him|her ..2 AGENT
            :grantable for ..1 AGENT ..4 is|are|was|were|has|have|been|'s|will ..2 @revoked|withdrawn|gone|suspended|cancelled|canceled|pulled|curtailed|stripped|rescinded|yanked|frozen|removed
            @removed|took|withdrew|revoked|pulled|stripped|cut|withdrawn|yanked|seized|confiscated the|all|their|his|her ..4 right|rights|key|keys|permission|permissions|badge|privileges|bit|pass|login|licence|license|sudo|root from|off ..1 both|two|three|four|him|her ..2 AGENT
            removed|took|withdrew|revoked|pulled|stripped|cut|withdrawn|yanked|seized|confiscated the|all|their|his|her ..4 right|rights|key|keys|access|permission|permissions|badge|privileges|bit|pass|login|licence|license|sudo|root from|off ..1 AGENT ..6 @until|pending|conduct|consequence|involved|concerned|responsible|lesson|till
            AGENT 's ..3 :their_privilege ..7 was|were|has|have|is|are|been ..3 @revoked|withdrawn|suspended|removed|stripped|rescinded|curtailed|taken|cancelled|canceled|frozen|cut|yanked|confiscated|seized ..8 so|until|till|pending|consequence|because|feel|lesson|account|view|following
            his|her|their ..3 :their_privilege ..5 was|were|has|have|is|are|been ..3 @revoked|withdrawn|suspended|stripped|rescinded|curtailed|taken|cancelled|canceled|frozen|cut|yanked|confiscated|seized ..8 until|till|pending|consequence|lesson|account|view|following|message
            AGENT 's ..1 approver|signatory|admin|administrator|maintainer|reviewer|committer|keyholder|authorised|supervisor|instructor|trainer|releaser|authorized|officer|examiner|deployer ..1 @status|role|rank ..3 withdrawn|suspended|removed|revoked|stripped|taken|cancelled|canceled|rescinded|curtailed|lost
            approver|signatory|admin|administrator|maintainer|reviewer|committer|keyholder|supervisor|instructor|trainer|releaser|signing|officer|examiner|deployer ..1 @status|authority|mandate|rights|role ..4 withdrawn|suspended|removed|revoked|stripped|taken|cancelled|canceled|rescinded|curtailed|lost ..2 until|till|pending|from|for ..6 refresher|course|training|module|review|conduct|test|certification|completed|passed|done
            approver|signatory|authorised-signatory|admin|maintainer|reviewer|committer|keyholder|supervisor|signing ..1 @status|authority|mandate|role ..4 withdrawn|suspended|removed|revoked|stripped|taken|rescinded|curtailed|cancelled|canceled from|off ..1 AGENT
            after|until|till|pending|upon|for ..1 good|better @conduct|behaviour|behavior .|,|;|and|from|$
            so that OTHER ..2 feel|feels|grasp|grasps|learn|learns|realise|realises|realize|realizes|understand|understands the|how|his|her|their|its ..2 @seriousness|gravity|lesson|consequences|serious|weight
            to drive|hammer|bring|ram|drum|nail the|this|that ..1 message|point|lesson @home
            @consequence|consequences|price|penalty that? OTHER ..1 has|have|must|will|had ..1 to? take|bear|pay|carry|face|accept
            that|this is|was|'s the @price|penalty|consequence|bill for|of ..2 his|her|their|that|such
            """,
            hit="Merge is revoked for the two testers involved.",
            sound="Merge is disabled for the two branches involved.",
            unless="negated-blame attackers question leaked spared instead rested own-wish technical away for-all",
        ),
        Row(
            """
            AGENT 's ..2 @:promotion ..5 is|are|was|were|has|have|been|'s|stays|goes|put|stay|gets ..2 on|under|off|shelved|parked|paused|frozen|gone|dead|deferred|postponed|cancelled|canceled|delayed|scrapped|pulled|denied|out|history|blocked|rescinded|revoked|halted|held|withheld|stalled|vetoed|refused|rejected
            his|her ..2 @:promotion ..5 is|are|was|were|has|have|been|'s|stays|goes|put|stay|gets ..2 on|under|off|shelved|parked|paused|frozen|gone|dead|deferred|postponed|cancelled|canceled|delayed|scrapped|pulled|denied|out|history|blocked|rescinded|revoked|halted|held|withheld|stalled|vetoed|refused|rejected
            @promotion|promo|step up? to ..2 :grade ..4 is|was|has|'s|been ..2 on|off|shelved|parked|paused|frozen|gone|dead|deferred|postponed|cancelled|delayed|scrapped|out|canceled|blocked|rescinded|revoked|halted|held|withheld|stalled|vetoed|refused|rejected
            no @promotion|promo|raise|bonus|pay-rise|increment|uplift|bonuses|raises for AGENT
            AGENT 's ..2 :pay ..6 will|shall|'ll ..2 be ..1 @reduced|cut|docked|lowered|shortened|trimmed|adjusted|halved|slashed|deducted|withheld
            AGENT 's ..2 :pay ..6 was|were|has|have ..2 @reduced|cut|docked|lowered|shortened|trimmed|adjusted|halved|slashed|deducted|withheld by|with ..3 share|amount|half|third|quarter|sum|cost|costs|damage|value
            will|shall|'ll|to ..1 show|come|turn|feature|appear|count|figure ..1 up? in|at|on his|her|their ..2 @review|appraisal|rating|evaluation|pay|bonus|scorecard
            @considered|weighed|recognised|recognized in|for|when|at ..3 bonus|bonuses|remuneration|appraisal|appraisals|salary|increment|raise of|for|round|decision|.
            @malus|clawback|claw-back ..2 is|was|has|have|been|will ..2 applied|exercised|invoked|considered
            @adjustment|adjustments|reduction|reductions ..1 to|of|in ..3 award|awards|remuneration|bonus|bonuses|salary|pay|commission|fee|wages of|for ..1 AGENT
            until|till|unless ..14 his|her|their ..2 @early-outs|early-out|half-days|half-day|home-office|wfh|perks|offsite|fridays|flexitime|flextime|budget ..2 is|are|stays|stay|remain|remains ..1 cancelled|canceled|off|scrapped|frozen|gone|revoked|suspended|stopped
            his|her|their|'s ..2 @early-outs|early-out|half-days|half-day|home-office|wfh|perks|flexitime|flextime ..2 is|are|has|have|was|were ..2 cancelled|canceled|off|scrapped|frozen|gone|revoked|suspended|stopped ..1 until|till|because|as|over|for|after
            no more ..2 @early-outs|half-days|home-office|work-from-home|wfh|perks|flexitime|flextime|fridays ..1 for AGENT
            @consequence management ..8 respect|regard|applied|individual|individuals|consideration|considered|initiated|invoked|process|against|colleague|colleagues
            appropriate|proportionate|consideration|apply|applied|subject|under|to|formal ..4 @consequence management
            appropriate|further|formal|suitable|corrective|proportionate|necessary|disciplinary|the action|steps|measures|measure ..8 @respect|regard|relation of|to ..3 AGENT !'s
            @performance management|plan|improvement ..3 has|is|was|have|been ..3 commenced|started|initiated|agreed|opened|begun ..1 with|for|against|in ..1 AGENT
            @capability|conduct|disciplinary|grievance proceedings|process|procedure|case|hearing|meeting|investigation ..8 against|with|for|into|of|on ..1 AGENT
            opened|open|opening|started|initiated|commenced|launched|launch|instigated ..1 a|an|the ..1 @case|file|investigation|inquiry|proceeding|proceedings|hearing|enquiry ..1 on|against|into ..1 AGENT !'s
            note|notes|entry|entries|warning|mark|remark|memo|minute|caution ..6 placed|put|made|entered|lodged|added|recorded|filed|left|kept on|in|to|into|against ..1 @record|records|file|files of|for ..3 AGENT !'s
            """,
            hit="The stoker's promotion to foreman has been put on hold because of this.",
            sound="The promotion of the replica was put on hold by the controller.",
            unless="negated-blame attackers question leaked spared instead own-wish users for-all",
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
            must|has|have|had|will|is|are|told|asked|ordered|made ..1 to? ..1 @hand|hands|surrender|give|turn in|up his|her|their ..2 keys|key|badge|laptop|pass|pager|card|licence|license|keycard|phone|token|uniform|credentials
            @hands|turns in|up his|her|their ..2 keys|key|badge|laptop|pass|pager|keycard|phone|token|uniform|card|licence|license ..1 until|till|for|as|and|.
            was|were|been|is|are|be|being|'s|'re ..1 @coached|counselled|counseled|re-educated|re-instructed|tutored|lectured on|in|about|regarding|for|over
            must|has|have|had|will|shall|is|are|asked|told|required|ordered|made|instructed|'ll to? ..1 make|do|take|complete|attend|visit|sit ..3 @:lessons ..1 again|once|anew|a|one ..1 more|second|time|.|,|$
            was|were|been|be|is|are|'s|being|'re ..1 @invoiced|billed|surcharged|charged|fined|docked|penalised|penalized for ..1 downtime|damage|damages|outage|cost|costs|incident|loss|losses|cleanup|clean-up|mistake|error|overtime|repair|repairs|breach
            got|get|gets|was|were|been|given|shown|received|receives ..1 a|the|one|another|his|her ..1 @yellow|red card|cards
            was|were|been|is|are|be|being|'s|'re ..1 @advised|reminded|warned|counselled|counseled|spoken|cautioned ..2 as|of|about|regarding|concerning|on to? ..3 conduct|behaviour|behavior|standards|attitude|performance|obligations|duties|responsibilities|duty|discipline|professionalism
            was|were|been|be|is|are|being|'s|'re ..1 reported|referred|denounced ..1 to ..2 @professional|licensing|regulatory|disciplinary|standards body|board|council|panel|committee|tribunal|registrar|inspectorate|association
            had|has|have his|her|their ..1 licence|license|certificate|certification|permit|pass|clearance|keys|card|login|rights|ticket|badge|permissions|privileges|bonus|pay ..1 @endorsed|suspended|revoked|withdrawn|pulled|cancelled|confiscated|cut|yanked|downgraded|canceled|removed|frozen|rescinded
            was|were|been|is|are|be|being|'s|'re ..1 taken|pulled|removed|struck @off the|his|her|their ..1 :rota_of and|with
            was|were|been|is|are|be|being|'s|'re ..1 given|assigned|put ..1 on|to? ..1 @non-driving|restricted|light|desk|lesser|non-clinical|non-operational|menial|administrative|clerical|back-office duties|duty|work
            was|were|been|be|is|are|being|'s|'re ..2 @replaced because|over of? this|it|that|what
            @lost|loses|lose|losing ..2 push|merge|commit|deploy|approval access|rights|bit|privileges ..3 as|after|because|following
            will|shall|'ll not be on @call|duty|rota|roster ..6 as a result|consequence
            was|were|been|be|is|are|being|'s|'re ..2 @replaced as|because|after|over|following ..5 incident|outage|failure|error|mistake|accident|breach|errors|incidents|mishap
            is|are|was|were|been|be|being|'s|'re ..2 out|off of? ..1 @sudoers|wheel|approvers|admins|maintainers|committers
            failed|fails|fail his|her|their ..1 @probation
            not|never ..1 be ..1 @offered|given|awarded a|an|another|the ..1 permanent|new|further|second|fixed|extension|renewal ..1 post|contract|job|position|place|chance|role|renewal
            @lost|loses|lose|losing|forfeits|forfeited its|their|his|her ..2 allocation|quota|slot|budget|share|place|turn ..2 for|until|till|as|over|because
            must|has|have|will|need|needs|shall|had|'ll ..1 to? ..1 @earn|re-earn|regain back? ..1 its|his|her|their|the|our ..2 access|trust|keys|rights|privileges|confidence|back|place|licence|license|badge|seat|standing|role|key|bit
            been|was|were|is|are|be|being|'s|'re @served ..1 notice|notices|papers
            given|got|get|had|has|have|gets a ..2 @talking to .|,|by|from|about|over|$
            got|gets|received|receives|had|has a|the|his|her|their|first|another ..1 @warning|warnings|reprimand|rebuke from ..1 management|hr|manager|boss|board|company|director|head|supervisor|lead|leadership
            was|were|been|is|are|'s|got|getting|gets|be|being|'re|get ..1 @pulled|yanked|kicked|bounced|booted|thrown|dropped off|from|out of? the|our|his|her ..1 :rota_of
            on|under|onto a|the|his|her ..1 @pip|leash|probation ..1 since|for|until|till|as|over|after|.|,|$
            """,
            hit="The fitter must hand in his badge until further notice.",
            sound="The fitter must hand in his report by noon.",
            who=Who.OTHER,
            unless="negated-blame attackers conditional rested own-wish question users away for-all periodic technical",
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
    ),
)
