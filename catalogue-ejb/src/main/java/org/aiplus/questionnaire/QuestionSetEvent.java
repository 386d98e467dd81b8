// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.identity.Role;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** What happens to versions of the questions. */
public sealed interface QuestionSetEvent extends DomainEvent {

    /** The version that it happened to. */
    String version();

    @Override
    default String objectType() {
        return "question-set";
    }

    @Override
    default String objectId() {
        return version();
    }

    /** Key of the task to publish a draft. */
    private static String task(String version) {
        return "question-set:" + version + ":publish";
    }

    /** A draft was written for the first time or replaced. */
    record Drafted(String version, String checksum) implements QuestionSetEvent {
        @Override
        public String action() {
            return "question-set.drafted";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("sha256", checksum);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.task(
                    "question-set-drafted",
                    new Addressee.Holders(Role.ADMINISTRATOR),
                    "/question-drafts/" + version,
                    Map.of("version", version),
                    task(version),
                    Optional.empty()));
        }

        @Override
        public List<String> settles() {
            return List.of(task(version));
        }
    }

    /** A draft was thrown away. */
    record Discarded(String version) implements QuestionSetEvent {
        @Override
        public String action() {
            return "question-set.discarded";
        }

        @Override
        public List<String> settles() {
            return List.of(task(version));
        }
    }

    /** A second person published a draft; new records answer it from now on. */
    record Published(String version, String checksum) implements QuestionSetEvent {
        @Override
        public String action() {
            return "question-set.published";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("sha256", checksum);
        }

        @Override
        public List<String> settles() {
            return List.of(task(version));
        }
    }
}
