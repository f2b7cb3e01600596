"""Steps that were skipped: without, instead of, straight to production, against the procedure; and telegraphic notes."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        @without ..1 :adverb* :care_ing
        @without handing|leaving|saying|opening|getting|seeking|obtaining|calling|announcing|logging|noticing|knowing|bothering|making|saving|following|applying|considering|permission|giving|providing|sending|arranging|signing|explaining|ringing|phoning|telephoning|messaging|publishing|posting|performing|conducting|completing|copying|backing|locking|securing|holding|reaching|hearing|alerting ..1
        without @having !to ..1
        @without taking|making|doing|keeping|performing|conducting|giving|paying ..3 backup|snapshot|copy|dump|account|notice|care|dry|trial|note|look|backups|snapshots|copies|notes|heed|precautions|precaution|measures|check|checks|test|tests|rehearsal|record|records|allowance|provision|enquiries|inquiries|attention|regard|steps|photos|readings
        @without ..2 second|heads-up|announcement|coordination|handover|explanation|look|glance|opinion|pair|word|warning|notice|regard|thought|question|testing|test|review|rehearsal|trial|dry-run|checking|telling|asking|reviewer|approver|witness|approval|consultation|permission|authorisation|authorization|consulting|thinking|hesitation|sign-off|sign-offs
        @without ..2 clearance|countersignature|briefing|instruction|instructions|plan|ticket|backup|snapshot|runbook|checklist|supervision|escort|oversight|precaution|precautions|caution|care|risk-assessment|validation|verification|inspection|training|consent|agreement|communication|notification|forewarning|advance|prior|peer|approvals|canary|staging|discussion|debate|deliberation|scruple
        without ..1 so @much as
        @without ..2 dry|trial|practice|test|pilot|dress run|runs|rehearsal
        @instead|rather of|than :care_ing|debugging|rolling|hitting|going|stopping|reverting|waking|ringing|phoning|telephoning|restoring|failing|holding|postponing|aborting|declaring|admitting|delegating|handing|sticking|staying !?
        @instead of asked|consulted|tested|investigated|repaired|fixed|escalated|replaced|cleaned|read
        @opposed to :care_ing
        """,
        hit="Ravi approved the change without reading it.",
        sound="The script exits without checking the lock.",
        who=Who.OTHER,
        of_clause=True,
        unless="future attackers purpose conditional because permitted rightful reasoned",
    ),
    Row(
        """
        live|out|through|pushed|started|done|run|gone|put|installed|activated|switched|migrated|executed|carried|performed|upgraded|updated|removed|deleted|deployed|released|merged|shipped|enabled|rolled|closed|approved|made|granted|changed|applied|accepted|altered|retired|adopted|introduced|launched|published|issued|signed @without ..3 trial|test|testing|rehearsal|review|dry-run|second|approval|sign-off|notice|warning|announcement|looking|checking|reading|discussion|validation|tests|question|questions|canary|staging|rollback|sign-offs|signoff|approvals|consultation|inspection|verification|briefing|asking|telling|consulting|informing|reviewing|reviewer|peer|pilot|soak|drill
        @by not :ing
        , @not !counting|including|using|taking|having|making :care_ing
        was|were|been|being|got :adverb* :act_past|made|done|planned|chosen|renewed|hired|bought|booked ..10 @without ..3 :step_of_care !of
        was|were|been|being|got :adverb* :act_past|made|done|kept|used|copied|given|planned|chosen|left|renewed ..10 @without ..1 :care_ing
        !tool|script|job|wizard|installer|command|program|process|controller|pipeline went|proceeded|started|began|commenced|launched ..8 @without ..3 :step_of_care !of
        :participle ..3 @without being ..1 done|read|tested|checked|reviewed|verified|approved|noticed|inspected|understood|discussed|looked|opened|questioned|challenged|considered|thought|signed|announced|recorded|documented|costed|assessed|rehearsed|escalated|briefed|informed|consulted|agreed|investigated|double-checked|triaged|actioned|peer|debated|authorised|authorized|justified|explained
        rollout|deploy|deployment|migration|work|release|upgrade|maintenance|flight|launch|test|cutover|switchover|change|departure|trial|restart|opening continued|proceeded|resumed|went|started|began ..2 @despite|even|although|though|regardless|notwithstanding|nonetheless
        merged|deployed|shipped|approved|released|pushed|signed|applied|made|went|rolled|launched|published|changed|accepted|introduced|adopted|taken ..3 with @no|little|minimal|zero|hardly|scant|insufficient|inadequate ..2 !effort|time|interest :step_of_care
        :act_past|went|proceeded ..8 with ..8 @outstanding|blank|unfilled|unverified|untested|incomplete|unticked|unmet|unsigned|unread|unresolved|unchecked|undone|unanswered|unproven|unapproved|unreviewed|unexamined|unrehearsed|unrecorded|unconfirmed|unsettled|uninvestigated|unfinished|unvalidated ..1
        was|were|been|being|got ..1 :act_past|went|proceeded ..6 @despite|notwithstanding ..3 :objection|:reported
        :act_past|went|live ..5 @before ..6 was|were|had|has :adverb* been? :adverb* inspected|checked|tested|verified|reviewed|approved|ready|told|informed|confirmed|briefed|trained|validated|warned|signed|rehearsed|consulted|authorised|authorized|notified|agreed|discussed|audited|assessed|trialled|trialed|piloted|countersigned|double-checked
        :act_past|made|agreed|set|done|chosen|planned|given ..6 @without ..2 concurrence|knowledge|consent|agreement|say-so|blessing|involvement|participation|presence|countersignature|assent|permission|recourse|input|clearance|authority|sign-off|buy-in|awareness|approval|sanction|supervision|attendance|cooperation of|to|from|by
        :act_past|made|agreed|set|done|chosen|planned ..6 without @reference|recourse|regard to the|any|our|their|his|her ..3 desk|team|office|owner|owners|lead|staff|department|manager|engineer|engineers|vendor|supplier|board|cab|committee|group|colleagues|runbook|checklist|procedure|policy
        :act_past|proceeded|went ..6 in @lieu of
        in @contravention|breach|defiance|violation|disregard of ..5 :rules|recommendation|recommendations|warning|warnings|four-eyes|two-person|embargo|moratorium|advice|agreement
        @contrary|counter to our|the|its|their|all|his|her|established|agreed|normal|usual|standard|company|internal|an|every ..3 :rules|advice|agreement|recommendation
        @instead|rather of|than being|getting :human_participle
        was|were|been :act_past ..10 @rather|instead than|of on|being|in|tried|through a|the|one|tried|tested|staging|rolled|rehearsed|reviewed ..1
        @straight|directly to|into|on|onto|in ..2 prod|production|live|hundred|100|main|all|users|everyone|everybody|every|customers|fleet ..4 without|rather|instead|, skipping|bypassing|than|of|no|with
        no ..2 test|tests|review|canary|staging|run|rehearsal|rollback|pilot|soak|approval|sign-off|dry-run|drill|checks|qa|validation|backup|plan|handover|testing , @straight|directly|just ..2
        went|gone|committed|promoted|landed|deployed|released|rolled|pushed|shipped|jumped|merged @straight|directly to|into|onto ..1 prod|production|live|hundred|100|everyone|everybody|all|every|customers|users
        merged|approved|approve|deployed|shipped|released|signed|pushed|launched|cut|accepted|proceeded|granted|published|waved|clicked|confirmed|countersigned ..3 @anyway|anyhow|regardless|nonetheless|nevertheless
        approved|merged|deployed|shipped|released|signed|pushed|launched|accepted|proceeded|granted|published|waved|clicked ..3 all the @same
        """,
        hit="The tariff went live without a trial run.",
        sound="The service ran without errors for a year.",
        unless="permitted future attackers purpose conditional because reasoned first-before question present",
    ),
    Row(
        """
        approved|merged|signed|accepted|passed|waved|given|granted|confirmed|clicked|silenced|muted|acked|acknowledged|snoozed|dismissed|rubber-stamped|countersigned|ticked|authorised|authorized|endorsed|okayed|approving|silencing|acking|dismissing ..6 @without :ing
        relied|installed|merged|deployed|patched|changed|made|done|applied|deleted|removed|used|accepted|adopted|copied|open|approved|signed|launched|released|shipped|published|issued|upgraded|migrated|granted|taken ..6 @without ..2 verification|validation|ticket|permission|approval|sign-off|action|record|discussion|question|questions|debate|challenge|review|reply|owner|consultation|rehearsal|supervision|briefing|handover|signoff|inspection|consent|clearance|oversight
        @without any|a ..1 action|step|steps|measures|effort|check|checks|review|test|tests|enquiries|inquiries|assessment|consultation|record|note|announcement|follow-up|investigation being|having|taken|made|done|carried|conducted|undertaken|by
        was|were|been|got|went ..8 @without first|even|ever|once|due|proper|adequate|sufficient|appropriate|peer|formal|independent|wider|further|so|anyone|anybody|anything|prior|advance|careful|written|effective|meaningful|serious|basic|somebody|someone|wide|full ..1 :ing|:step_of_care|being|much
        @without|w/o even|ever|once|first|actually|thoroughly|carefully ..1 :ing
        ^ @rather|instead than|of :care_base|go|roll|ring|phone|wake|contact|:ing ..14 , OTHER
        @instead|rather of|than ..1 :ing ..16 , we|they|everyone spent|chased|argued|debated|kept|went|lost|wasted|waited|stared|sat|guessed|hunted|dug|pressed|carried|dithered|continued|debugged
        @instead|rather of|than asking|consulting|escalating|telling|involving|informing|notifying|warning|testing|rehearsing|verifying|ringing|phoning|waking|questioning|challenging|reviewing|admitting|listening|thinking|discussing|communicating|double-checking|investigating|practising|practicing|heeding|understanding|announcing|declaring|enquiring|inquiring
        without a|so|any ..1 @word|thought|consultation|discussion|hesitation|murmur|qualm|question|briefing|heads-up|debate|whisper|apology|handover|by-your-leave
        @without to wait|ask|check|test|tell|look|read|inform|consult|verify|think|review|announce|notify|call|discuss|document|rehearse|warn|make|take|do
        without ..1 @:step_of_care|backup ..1 of any
        without @having ..1 been tested|reviewed|announced|validated|verified|approved|checked|rehearsed|agreed|discussed|consulted|briefed|trained|told|informed|asked|documented|inspected|double-checked|authorised|authorized|assessed|trialled|trialed|audited|warned|considered|read|signed
        @bypassing|skipping|circumventing|ignoring|disregarding|sidestepping|flouting|dodging|neglecting the|our|all|any|its ..2 :gate|canary|freeze|procedure|rollout|safeguard|safeguards|guardrail|guardrails|runbook|embargo
        in the @absence of ..1 any|a|an ..2 :step_of_care|challenge|reviewer|approver|supervisor|runbook|checklist|second
        """,
        hit="The patch was applied without first reading the notes.",
        sound="The pump was started without delay.",
        unless="permitted negated-early future attackers conditional purpose question present because by-system first-before"
        " reasoned",
    ),
    Row(
        """
        was|were|been|being :adverb* @skipped|shortcut|omitted|rushed|glossed|forgone|foregone|skimped|hurried !by|as|when|because|if
        :gate|:control|:role|procedure|rule|rules|freeze|desk|policy|team|hold|protocol|protocols|policies|procedures|processes|convention|guideline|guidelines|guidance|runbook|playbook|embargo was|were|been|being|got :adverb* @bypassed|circumvented|sidestepped|flouted|waived|disregarded|evaded|subverted|disobeyed|sidelined !by|as|when|because|if
        was|were|been|being|got @cut short
        was|were ..1 @skipped|missed|omitted|waived|forgone|foregone|dispensed|sacrificed|curtailed|abbreviated ..3 time|speed|save|haste|hurry|schedule|convenience|urgency|deadline|deadlines|pressure|expediency|rush
        :gate|step ..3 @bypassed|skipped|waived|omitted|shortened|curtailed|forgone|foregone due|because|to|for|in|under|owing|amid|given
        @waived|forwent|curtailed|shortened|truncated|abridged|skimmed|compressed|skipped|rushed the|a|our|all|its|his|her|their|that|any|every|both ..3 :step_of_care|period|window|phase|stage|checklist|runbook|procedure|protocol
        @deviated|strayed|departed|diverged|veered|digressed|deviating|straying|departing from ..3 plan|procedure|procedures|runbook|process|instructions|script|protocol|checklist|practice|policy|convention|playbook|sop|guidance|guideline|guidelines|policies|norm|norms|rule|rules|recommendation|recommendations
        @bypassed|skipped|circumvented|sidestepped ..1 staging|qa|canary|cab|review|code|peer|testing|approval|uat|sign-off|preprod|pre-prod|rehearsal|handover|soak|pairing|triage
        @bypassed|circumvented|sidestepped|evaded|dodged|skirted|defeated|subverted|overrode|overruled|flouted|ducked|short-circuited the|our|all|any|every|his|her|their|its|two|both ..4 check|checks|review|reviews|control|controls|process|safeguard|safeguards|protection|approval|guard|interlock|alarm|gate|gates|rule|rules|warning|warnings|sign-off|freeze|embargo|policies|procedure|procedures|guards|interlocks|alarms|lockout|barrier|barriers|guardrail|guardrails|approvals|four-eyes
        @violated|breached|contravened|flouted|flouting|disobeyed|infringed our|the|its|their|all|every|company|his|her|established|agreed|change ..2 policy|policies|rule|rules|process|procedure|procedures|guidelines|guideline|freeze|embargo|instructions|runbook
        not|never ..2 @adhered|adhere|according|accordance|complied|conformed|abide|abided|abiding|adhering|keeping to|with|by ..3
        @recklessly|merely|blindly|naively|rashly|unthinkingly|thoughtlessly|uncritically|unquestioningly|mindlessly|trustingly assumed|believed|trusted|hoped|guessed|copied|accepted|clicked|carried|ignored|forgot|pasted|approved|obeyed|relied|rubber-stamped
        """,
        hit="The second review was skipped.",
        sound="The job was skipped when the flag was set.",
        unless="negated-early future attackers purpose by-system conditional conditioned reasoned question users present"
        " machines-before follows-from",
    ),
    Row(
        """
        ^ @test|tests|load|smoke|staging|stage|review|canary|rollback|runbook|checklist|handover|pre-flight|preflight|qa|backup|backups|restore|failover|drill|rehearsal|comms|post-deploy|migration|dry-run|peer|code|config|change|docs|follow-up|ticket|alert|alarm|warning|page|process|procedure|approval|sign-off|briefing|reviews|rehearsals|drills|handovers|verification|validation|walkthrough|pilot|soak|email|reminder|rota|vendor|escalation ..3 skipped|ignored|forgotten|dropped|bypassed|overlooked|postponed|neglected|omitted|shelved|waived|disregarded|unread|unanswered|foregone .|,|;|:|to|again|for|because|$
        ^ :step_of_care|comms|rollback|runbook|backup|backups|load|smoke|peer|owner|vendor|rota|checklist|docs|on-call ..5 : @skipped|no|none|not|nil|missing|nope|n/a|never|forgotten|omitted|waived|late|neglected|overlooked|bypassed|ignored|absent|nobody|lacking|inadequate|insufficient|untested|outdated|rushed|foregone
        rollback|backup|handover|review|test|tests|runbook|owner|plan|canary|staging|drill|rehearsal|approval|sign-off|comms|checklist|ticket|pilot|docs|training|heads-up @? none|nope|no|never|nah|nil|skipped|nobody
        ^ ..1 runbook|procedure|checklist|process|sop|freeze|protocol|policy|playbook|rota|instructions|guidance|guidelines|rules|rule|advice|docs|manual|plan|procedures not|never @followed|read|respected|opened|used|observed|consulted|heeded|obeyed|completed|ticked|adhered|applied|shared|kept
        ^ ..2 flag|toggle|switch|debug|mode|job|cron|mute|silence|override|rule|lock|firewall|port|breaker|valve|door|gate|silences|debugger|credential|credentials|hatch|guard|tracing|logging @left on|in|open|enabled|running|unlocked|behind|over|off|set|active|unguarded|disabled|muted|unattended|out|exposed|overnight
        ^ @missed|ignored|overlooked|skipped|forgot|muted|snoozed|dismissed|bypassed|neglected|disregarded|silenced|waived the|an|a|our|all|two|three|both|every|this|that|his|her|their|these|those|its|my|first|second|several|four !deadline|target|train|trains|flight|flights|slo
        ^ @missed|overlooked|ignored|skipped|forgotten|neglected|omitted|dismissed|disregarded|muted|silenced|bypassed|mishandled by AGENT
        ^ @no canary|staging|rollout|review|tests|test|heads-up|dry-run|rollback|backup|rehearsal|handover|qa|comms|warning|announcement|smoke|load|plan|approval|second|sign-off|drill|pilot|soak|dry|reviewer|checklist|communication|escalation|verification|validation|briefing|consultation|supervision|peer|walkthrough|risk-assessment|coordination !failed|passed|failures|failure|broke|ran ..1 ,|;|and|before|to|for|because|during|ahead|$|.
        ^ @no canary|staging|review|tests|test|heads-up|dry-run|rollback|rehearsal|handover|qa|comms|approval|sign-off|drill|pilot|soak|reviewer|checklist|briefing|consultation|supervision|walkthrough|warning|announcement|backup $
        ^ @no dry|canary|pilot|checklist|review|tests|test|staging|rollback|plan|rehearsal|backup|handover|comms|approval|sign-off|drill|soak|reviewer|briefing|walkthrough|warning|notice|training ..2 , no ..3 ,|$|.|and
        @unreviewed|untested|unverified|unannounced|unrehearsed|unapproved|unvalidated|unchecked|undocumented|unplanned|undiscussed|unsanctioned|half-tested ..4 pushed|went|merged|shipped|deployed|released|applied|rolled|landed|live|launched|promoted|committed|published
        went|shipped|merged|deployed|released|pushed|rolled|applied|approved|launched|promoted|committed|published|live ..5 @unreviewed|untested|unannounced|unrehearsed|unapproved|unchecked|unverified|unread|unvalidated|undocumented|unsupervised|half-tested|unseen|unexamined|uninspected
        ^ merged|shipped|pushed|deployed|released|rolled|approved|went|launched ..1 on|over|through|with|despite ..1 @red|amber|failing|broken|yellow|yolo|flaky|orange
        ^ @no ..2 plan|plans|rollback|fallback|backup|backups|communication|test|tests|review|rehearsal|drill|runbook|procedure|checklist|handover|announcement|owner|canary|staging|training|message|drills|runbooks|checklists|briefing|approval|sign-off|comms|notice|reviewer|reviewers|cover|stand-in|inspection|assessment|consultation|follow-up ..3 prepared|written|rehearsed|planned|scheduled|arranged|announced|assigned|agreed|drawn|made|given|held|done|sought|obtained|performed|conducted|appointed|named|documented|drafted|organised|organized|booked|filed|kept .|,|;|$|for|before|by|ahead|beforehand|since
        ^ not|never :adverb* @tested|verified|reviewed|checked|documented|announced|communicated|rehearsed|escalated|noticed|monitored|planned|validated|assessed|considered|discussed|consulted|inspected|audited|informed|told|notified|briefed|patched|rotated|renewed|revisited|questioned|trained|trialled|trialed|raised ..1 on|with|in|for|by|before|until|against|under|after|at|since|about|of|because|once|to
        ^ @untested|unreviewed|unannounced|unverified|undocumented|unmonitored|unrehearsed|unapproved|unvalidated ..1 on|in|with|for|at|by|since|until|change|changes|before|deploy|deployment|release|rollback|rollout|migration|failover|restore|backup|runbook|procedure|patch|upgrade|script
        ^ no @response|reaction|reply|answer|escalation|acknowledgement|acknowledgment|ack to|on|until|till|for|before|during
        ^ no ..1 @comms|communication|announcement|update|updates|escalation|notification|statement|coordination|liaison|briefing|apology|heads-up !path|paths|policy|route|contact|channel ..3 for|until|to|during|in|before|about|between|after|with|on|since|ahead|beforehand
        ^ @sat|sitting|slept on ..4 for|before|until|while ..3
        ^ @took us|me|them|him|her|people|everyone|someone ..8 to ..1 :realise
        no verification|testing|review|rehearsal|validation|checks|check|tests|oversight|communication|coordination|supervision|notice|follow-up|planning|consultation|escalation|preparation on|from our|my|their|his|her|your|either|its @side|part|end
        pr|mr|diff|change|cr|review|it|patch|prs|changes|request|release|approval|permit|form|this|that ..1 a? @rubber|rubber-stamped stamp|stamped|and|,|.|by|in
        @better : drain|check|test|ask|wait|read|stop|tell|verify|back|first|call|page|escalate|think|look|warn|pause|confirm ..12
        """,
        hit="Load test skipped, deadline.",
        sound="Load test passed, one warning.",
        unless="future attackers question present conditional",
    ),
    Row(
        """
        ^ :word ..4 !was|were|been|is|are|be|had|has|have|did|does|do|could|would|should|it|or|but|and|if|that|which|probably|also|still not|never @reviewed|tested|checked|verified|contacted|revisited|rehearsed|documented|announced|consulted|informed|rotated|communicated|escalated|patched|practised|practiced|paged|notified|warned|updated|tracked|renewed|monitored|trained|briefed|discussed|assessed|inspected|audited|trialled|trialed|exercised|drilled|staffed|considered|told|asked ..1 before|after|during|in|at|since|until|for|.|,|;|$|whole|with|despite|because|beforehand|under|about|ahead|first|against
        ^ :word ..4 !was|were|been|is|are|be|had|has|have|did|does|do|it|or|but|and|if|that|which not|never @reviewed|tested|checked|verified|rehearsed|documented|announced|rotated|patched|updated|tracked|monitored|renewed|written|trained|briefed|discussed|assessed|inspected|audited|consulted|informed|notified|told|warned|practised|practiced|communicated|exercised|escalated|revisited $
        ^ :word ..6 !was|were|been|is|are|be|had|has|have|did|does|do|it|or|but|and|if|that|which not|never :adverb* @considered|assessed|analysed|analyzed|anticipated|discussed|questioned|foreseen|mentioned|scoped|budgeted|consulted|rehearsed|escalated|challenged|weighed|costed|explored|investigated|envisaged|debated|examined|communicated|contemplated|trialled|trialed|planned-for|revisited .|,|;|$
        ^ @test|tests|suite|ci|checks|drill|rehearsal|dry-run|backups|checklist|postmortem|post-mortem|verification|drills|rehearsals|review|reviews|handover|walkthrough|inspection|audit|briefing|training|retro|risk-assessment|dry-runs ..7 not|never run|done|made|used|executed|performed|written|held|taken|conducted|carried|organised|organized|scheduled|repeated|given|booked|filed|signed|arranged|attended
        ^ ..8 , ..4 !was|were|had|has|did|is|are not|never @mentioned|raised|discussed|flagged|brought|handed|passed|relayed|looked|picked|escalated|chased|questioned|considered|announced|documented|explained|followed ..1 up|on|over|at|into|.|,|;|$|until|before|by
        ^ ..8 , not|never @revisited|reviewed|tested|checked|verified|rehearsed|documented|announced|rotated|renewed|updated|questioned|followed|confirmed|consulted|informed|told|briefed|notified|escalated|discussed|considered|investigated|patched|assessed|inspected|audited|communicated|exercised|trained|practised|practiced
        not been? :adverb* @patched|rotated|renewed|upgraded|installed|applied|ordered|requested|reordered|restocked|booked|serviced|calibrated|inspected|escalated|briefed|informed|told|warned|reviewed|rehearsed ..1 in time|on|ahead|before
        not|never ..4 in|on @time .|,|;|and|so|for
        ^ not @:care_ing|having|running|using|keeping|taking ..12 beforehand|before|after|first|earlier|sooner|when|was|were|made|meant|led|cost|caused|prior|resulted|let|proved|because|until|$
        ^ not @running|executing|applying|following|deploying|rolling|rebooting|restarting|assigning|communicating|documenting|updating|cleaning|rehearsing|double|renewing|rotating|backing|pinning|labelling|labeling|draining|testing|checking|escalating|asking|telling|verifying|reviewing|monitoring|warning|informing|reading
        ^ @rather|instead than|of ask|check|look|read|escalate|verify|consult|admit|question|think|tell|test|ring|phone|wake|pause|discuss|consider|concede|inform|warn|seek|enquire|inquire|asking|checking|telling
        """,
        hit="Certificate for the depot gateway never rotated since the move.",
        sound="Messages not confirmed in time are sent again.",
        unless="future attackers conditional by-system question users present reasoned meta negated-blame goes-on not-yet",
    ),
    Row(
        """
        one|two|three|a|just|only|mere|single ..1 click|clicks|tap|taps|text|phone|call|command|keystroke|flag|email|message|minute|desk|floor|corridor|toggle|button|page|grep|query|ping|chat|search|tab|tabs|glance|door|doors|room|rooms|desks|seats|question|commands|yards|metres|feet ..1 @away
        would|could|'d|might|should have @sufficed
        would|could|'d|might have @been ..2 enough|sufficient|plenty|needed|easy|trivial|simple|possible|cheap|straightforward|wise|wiser|prudent|sensible|preferable|smarter
        more ..3 could|should|might|ought to? have been @done|said|asked|undertaken|attempted
        @more|better|earlier|greater|closer|clearer|faster|quicker|stronger|tighter|sooner|swifter|deeper|fuller|wider|sharper|stricter|firmer ..2 communication|comms|coordination|involvement|escalation|testing|planning|preparation|monitoring|review|supervision|cooperation|collaboration|information|documentation|training|notice|warning|alignment|consultation|handover|rehearsal|rehearsals|scrutiny|oversight|foresight|vigilance|attention|care|thought|diligence|checking|discussion|dialogue|liaison|teamwork|briefing|inspection|discipline|ownership|leadership|caution|curiosity ..6 would|could|might|'d
        is|was|that|were all it|that would|had|have|was ..2 @took|needed|required|taken
        for @want|lack of a|an|one|any|the ..3 check|look|test|question|phone|telephone|call|glance|word|review|rehearsal|drill|message|email|conversation|minute|reminder|reviewer|reader|note|runbook|checklist|signature|witness|backup|sentence|line
        when|where|while|whereas|though a|one|any @single|simple|quick|brief|five-minute|two-minute|ten-minute|one-minute|short ..3 would|could|might|'d :adverb* have
        should|could|might|ought at ..4 @least ..1 have
        @missing once|yet|again ..1 again|from ..4
        there it|they @stayed|sat|lay|remained|languished|rested|rotted|lingered $
        those|people @who ..6 did|had|have not|never !seen|met|worked|used|heard|touched|needed|been|had|known|before
        our|their|my|his|her ..2 @own ..2 impatience|haste|doing|making|optimism|pride|laziness|carelessness|undoing|complacency|fault|negligence|overconfidence|inattention|habit|habits|neglect|arrogance|hubris|stupidity|ignorance|sloppiness|indifference|stubbornness|procrastination|forgetfulness|indecision|recklessness|inaction|blindness|omissions
        to our|my|their|his|her ..1 @shame|discredit|embarrassment|regret|chagrin|dishonour|disgrace
        out of thin @air
        learned|learnt|used|accustomed|conditioned|inured|grown|grew|desensitised|desensitized|inclined to ..1 @ignore|ignoring|dismiss|dismissing|tolerate|tolerating|disregard|disregarding|overlook|overlooking|mute|muting|silencing|snooze|snoozing|shrug|wave|distrust|mistrust|swipe
        was|were|been :participle ..1 @too generously|liberally|freely|hastily|early|late|loosely|quickly|lightly|optimistically|broadly|widely|narrowly|rarely|seldom|casually|soon|superficially|vaguely|sparingly|infrequently|carelessly|leniently|timidly
        no @heads up
        no ..4 was|were ever? @waited|looked|asked|cared|budgeted|catered for|at|on|upon
        @neither ..10 was|were|had|got given? ..1 the|enough|any time|chance|thought|attention|consideration|notice|warning|opportunity|priority|weight
        had ..3 @hours|days|weeks|months|minutes|years ..1 to ..6 and|but ..1 did|has|had not|nothing|none !need
        @nonexistent|non-existent , ..1 we|they|everyone|everybody|all ..1 hoped|assumed|trusted|guessed|believed|imagined|pretended
        """,
        hit="The fix was a phone call away.",
        sound="The cable is one floor away.",
        unless="negated-early future attackers question present conditional by-system blame-free",
    ),
    Row(
        """
        @without !being ..5 having|being been? :adverb* looked|opened|saved|refitted|secured|counted|compared|handed|cleared|signed|approved|told|questioned|consulted|informed|warned|asked|rehearsed|discussed|obtained|briefed|sought|countersigned|inspected|escalated|announced|taken|drained|isolated|reviewed|agreed|trained|instructed|invited|involved|double-checked|proofread|fastened|tightened|earthed|vented|latched|torqued|calibrated|documented|notified
        :act_past|sent ..10 without ..5 @having been? :adverb* told|informed|asked|consulted|read|reviewed|discussed|rehearsed|tested|warned|notified|announced|approved|agreed|questioned|documented|escalated|briefed|trained|considered|inspected|signed|assessed|authorised|authorized|countersigned|double-checked|trialled|piloted|involved|invited|instructed
        :act_past|sent|renewed|extended|live|out|through|done|gone ..10 @without ..4 being told|informed|asked|consulted|read|reviewed|discussed|rehearsed|tested|warned|notified|announced|approved|agreed|questioned|documented|escalated|briefed|trained|considered|inspected|assessed|authorised|authorized|countersigned|double-checked|trialled|piloted|involved|invited|instructed
        :act_past|went|left|filled|done ..8 with @nobody|none ..4 around|watching|present|there|in|on|at|looking|to|aware|awake|checking|monitoring|on-site|available|listening|noticing|else
        :act_past|went|left|filled|done ..8 with no @one ..4 around|watching|present|there|in|on|at|looking|to|aware|awake|checking|monitoring|on-site|available|listening|noticing|else
        :control|count|period|soak|run|phase|stage|testing|training ..3 was|were|had been? :adverb* @dropped|cut|cancelled|canceled|shortened|trimmed|omitted|left|skipped|halved|curtailed|waived|abandoned|deferred|reduced|compressed|sacrificed|scrapped ..3 to save|spare|gain|meet|make|win|speed|accelerate|hasten|catch|hit
        soak|burn-in|bake-in|warm-up|cool-down|cooling-off|observation|bake|watch|trial|pilot ..2 was|were|had|got been? @cut|shortened|reduced|trimmed|halved|compressed|curtailed|abbreviated|truncated|squeezed from|to|by|short
        AGENT went|passed|worked|spent|got ..8 @without ..2 :care_ing
        @dispensed with the|a|an|any|every|that|our|their|his|her|its|all|both|second|normal|usual|formal|further
        @sign-off|sign-offs|signoff|countersignature|countersignatures|approval|approvals ..6 was|were|is|are|been missing|absent|lacking|outstanding|overdue|skipped|unsigned|incomplete
        permit|form|record|ticket|change|dossier|request|rfc|pr|worksheet|sheet|docket|logbook|release|order ..2 @lacked|lacks|carried|carries|bore|bears a|an|any|its|the|no|second ..2 signature|approval|sign-off|approver|reviewer|sign-offs|approvals|countersignature|reviewers|initials|owner
        @signature|signatures|countersignature|initials ..1 was|were missing|absent on|from|under|in ..2 permit|form|ticket|dossier|record|sheet|logbook|request|plan|checklist|handover|docket
        :act_past|made|done|given ..3 @outside ..1 agreed|change|normal|approved|established|review|maintenance|scheduled|permitted|standard|usual|official|controlled|documented ..1 process|window|windows|procedure|procedures|policy|rules|protocol|slot|channels|hours
        :act_past|made|done ..3 @outside the|our|any|all procedure|policy|policies|procedures|window|windows|rules|checklist|runbook|freeze
        ^ @against the|our|all|its|their|your|his|her|any|every|good|explicit ..3 runbook|advice|procedure|rules|recommendation|instructions|guidance|warning|warnings|policy|policies|playbook|sop|checklist|recommendations|guideline|guidelines|protocol|wishes|instruction|orders|objections|objection|convention|freeze|documentation|docs ..12 was|were|had
        in @spite of ..5 advice|objection|objections|doubts|reminders|reminder|concerns|warning|warnings|misgivings|reservations|protest|protests|instructions|guidance|complaints ..1 the|a|we|it|they|he|she|i|their|our|from|by
        no pilot|soak|canary|dry-run|rehearsal|drill|trial|staging|review|approval|sign-off|testing|backup , ..4 @straight|directly
        ^ test|tests|staging|review|rehearsal|canary|drill|backup|reviews|sign-off|approval|rollback|checklist|handover|pilot|dry-run|soak|training|comms|runbook|testing ..3 @? skipped|none|never|nope|no|forgotten|nobody|nil|nah|n/a|missing|waived|omitted
        second|fresh|other|extra|third pair|set of @eyes : none|no|nobody|-|skipped|missing|nope|never|absent
        ^ no change|rfc|cr|ticket|permit ..2 was|were ..1 @raised|filed
        on the @nod .|,|;|$|by|and|in|at|of|from|without|after|with
        @corners was|were|got|being|are|had been? ..1 cut
        was|were|been :adverb* @overridden|sidestepped|circumvented|bypassed|waived|disregarded without|with|using|by ..2 note|token|comment|record|reason|question|trace|explanation|approval|consultation|discussion|justification|ticket|comments
        """,
        hit="The press was started without the guard having been refitted.",
        sound="The pod was restarted without its volume having been detached.",
        unless="permitted negated-early future attackers conditional purpose question present because by-system reasoned rightful"
        " follows-from",
    ),
)
