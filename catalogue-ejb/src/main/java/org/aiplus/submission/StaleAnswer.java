// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a published answer is in doubt, from the notice until its review. Everybody may read it. */
@Entity
class StaleAnswer {

    @Id
    private UUID id;

    private UUID noticeId;

    private String solution;

    private String question;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private Instant since;

    private @Nullable Instant endedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected StaleAnswer() {}

    StaleAnswer(ChangeNoticeView notice, String question) {
        this.id = Ids.next();
        this.noticeId = notice.id().value();
        this.solution = notice.solution();
        this.question = question;
        this.kind = notice.kind();
        this.since = notice.declaredAt();
    }

    void end(Instant at) {
        this.endedAt = at;
    }

    StaleAnswerView view() {
        return new StaleAnswerView(question, kind, since);
    }
}
