"""Somebody is sent to training or to an examination."""

from incident_review.wording.form import Row, Who

ROWS = (
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
)
