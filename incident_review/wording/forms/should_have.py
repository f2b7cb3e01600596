"""What people should, could or would have done instead of what they did."""

# ruff: noqa: E501 - a pattern is one line

from incident_review.wording.form import Form, Row, Who

FORM = Form(
    name="should-have",
    rank=10,
    rows=(
        Row(
            """
            @should not|never? :adverb* have not|never? :adverb* :participle|:adverb ..1
            @should have :adverb* been|known|had
            @ought not? to not? :adverb* have not|never? :adverb* :participle
            @ought not? to :adverb* :care_base|have
            @needed to have :adverb* :participle
            had|'d @better have|:participle
            @should|ought at ..4 least ..1 have
            @could at ..3 least ..1 have
            @should|ought have .|,|;|!|but
            @ought to know ..2 better|now|this|that
            was|were to ..14 but|and @did not
            """,
            hit="Ravi should have checked the queue.",
            sound="The health check should have failed after ten seconds.",
            who=Who.HUMAN,
            sure=True,
            unless="to-reader attackers",
        ),
        Row(
            """
            @could|might not? :adverb* have not|never? :adverb* :good_past|asked|told|done|waited|checked|tested|rolled|paged|called|looked|read|used|started|chosen|tried|taken|escalated|reverted|reviewed|known|added|set|run|moved|drained|switched|shifted|posted|warned|considered|thought|got|gotten|put|opened|planned|joined|acted|responded|communicated|declared|guessed
            @could :adverb* have :adverb* !been|sworn :participle
            @could|might have been ..1 more|better|quicker|faster|clearer|earlier|bolder|careful|kinder|sooner|braver
            @could have had ..1 more|better|less
            """,
            hit="Ravi could have rolled back straight away.",
            sound="We could have lost the second site too.",
            who=Who.HUMAN,
            unless="to-reader attackers bad-outcome if-luck",
        ),
        Row(
            """
            @would|'d not|never? :adverb* have not|never? :adverb* :good_past|moved|known|done|chosen|tested|rolled|asked|called|paged|noticed|realised|realized|understood|liked|preferred|looked|checked|seen|had|needed|gone|acted|reacted|responded|escalated|merged|deployed|approved
            """,
            hit="With a little more patience we would have seen the replica catch up.",
            sound="We would have lost the data of two hours.",
            who=Who.HUMAN,
            unless="to-reader attackers bad-outcome if-luck",
        ),
        Row(
            """
            @should|ought to? not|never? :adverb* have not|never? :adverb* been :adverb* :human_participle
            things @should never have
            @should|ought to? have :adverb* been :adverb* done|tested|checked|reviewed|noticed|caught|told|informed
            our|his|her|their|'s ..3 @should|ought have :adverb* been
            """,
            hit="The staging environment should have been checked beforehand.",
            sound="The request should have been rejected by the gateway.",
            unless="to-reader by-system attackers",
            sure=True,
        ),
        Row(
            """
            @could|might|would|'d not? :adverb* have not|never? :adverb* been :adverb* avoided|prevented|averted|caught|noticed|detected|mitigated|shortened|limited|spotted|found|stopped|contained|reduced|minimised|minimized|spared|saved|foreseen|anticipated|halved|discovered|resolved|identified|diagnosed|lessened|predicted|shifted|removed|fixed
            @could|might|should|would have :adverb* been ..5 sooner|earlier|better|faster|quicker|easier|shorter|smaller|quicker|simpler
            @could|might|should|would|'d have :participle ..8 sooner|earlier|faster|quicker
            , @could|should have been ..4 earlier|sooner|faster|minutes|hours
            @could|should have :adverb* been :human_participle
            could|should long @since have been :participle
            """,
            hit="Traffic could have been shifted to the second site much sooner.",
            sound="Two disks could have been lost in the fire.",
            unless="to-reader by-system attackers bad-outcome if-luck easily-attack",
        ),
        Row(
            """
            ^ @should|could|would|might have :adverb* :participle|been
            ; @could|should have :adverb* :participle|been
            , @could|should|would have :adverb* :participle
            """,
            hit="Pushed to both reflectors at once; could have done one and waited.",
            sound="The batch took an hour, which could have filled the disk.",
            who=Who.HUMAN_OR_NONE,
            unless="to-reader attackers bad-outcome if-luck",
        ),
        Row(
            """
            @would|'d|might have been :degree* better|wiser|quicker|faster|safer|easier|cheaper|sensible|prudent|useful|helpful|nice|good|ideal|appropriate|preferable|desirable|wise|best|simpler|smarter|advisable|beneficial|great|worth|valuable|enough|reasonable|right|correct|more|advantageous|sufficient|possible
            it|that would|'d @help|helped|helps|pay|paid ..1 to|if have
            than|as would have been @desirable|ideal|necessary|good|wise|appropriate|needed
            @wish|wished ..2 had
            there @should|ought have been
            @should|could have been ..2 better|clearer|smoother|handled|communicated|managed|coordinated|documented|planned|tested|done
            took ..2 @longer than ..2 should|necessary|needed|ideal|ought|required
            longer than ..2 @should|necessary|needed|ideal have
            not @caught|noticed|spotted|picked ..2 in|by|during|at ..2 review|qa|testing|staging|us|anyone|reviewers|reviewer
            would|'d have @cost|taken|needed|required|meant ..1 nothing|little|only|no|minutes|seconds|moment|moments
            would|'d have @taken|needed|required ..2 minutes|minute|second|seconds|moment|call|effort|phone|one
            """,
            hit="It would have been wiser to drain the node first.",
            sound="It would be better to drain nodes in pairs from now on.",
            unless="to-reader attackers",
        ),
        Row(
            """
            was|were ..1 @supposed|meant|obliged to
            was|were ..1 @supposed|meant|obliged|required|expected to ..18 but|yet|however|instead|let|never|though|although
            """,
            hit="Ravi was supposed to hold the release until noon.",
            sound="The job is meant to fail loudly.",
            who=Who.OTHER,
            unless="to-reader future attackers present",
        ),
        Row(
            """
            @should|ought|must surely|really|at have
            should|ought ..1 have|to have? ..1 @known|realised|realized|thought|remembered|foreseen|anticipated|guessed|noticed
            @must :adverb* have :adverb* known|seen|noticed|realised|realized|understood|heard|suspected|been aware?
            @should have known better
            """,
            hit="Ravi should have known which racks were single-corded.",
            sound="The exporter must have seen the drop.",
            who=Who.HUMAN,
            unless="to-reader attackers",
        ),
        Row(
            """
            right|correct|proper|sensible|obvious|better|safer|wiser|best|logical|sane|prudent|smart ..1 @move|thing|call|step|choice|response|decision|action|course|reaction ..6 was|would ..3 to
            @better to have :participle
            was|is ..1 the @least :subject_pronoun
            """,
            hit="The right move at that stage was to shed load.",
            sound="The right place for the flag is to be agreed next week.",
            unless="to-reader future question attackers if-clause",
        ),
        Row(
            """
            page|alert|mail|call|ticket|message|warning|news|request|it|they|which|this|that|case|issue|incident|change|decision @should have :adverb* gone|led|triggered|come|reached|waited|happened|received|prompted|raised
            someone|somebody|anyone|nobody @should|ought|could to? have
            """,
            hit="Someone should have followed up on the phone.",
            sound="The probe should have returned 200.",
            unless="to-reader attackers by-system",
        ),
    ),
)
