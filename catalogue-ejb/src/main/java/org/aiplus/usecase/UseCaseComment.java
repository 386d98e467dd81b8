// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;

/** What somebody says about a use. It stays as it was said. */
@Entity
class UseCaseComment {

    @Id
    private UUID id;

    private UUID useCaseId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String words;

    private String author;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected UseCaseComment() {}

    UseCaseComment(UUID useCaseId, Language language, String words, String by, Instant at) {
        this.id = Ids.next();
        this.useCaseId = useCaseId;
        this.language = language;
        this.words = words;
        this.author = by;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    Language language() {
        return language;
    }

    String words() {
        return words;
    }

    String author() {
        return author;
    }

    Instant at() {
        return at;
    }
}
