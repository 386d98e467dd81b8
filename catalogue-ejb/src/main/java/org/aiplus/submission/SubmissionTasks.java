// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.identity.Role;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Keys of the tasks around one submission, and the notices about it. Texts know the placeholder {@code submission}. */
record SubmissionTasks(SubmissionReference submission) {

    String moderate() {
        return "submission-moderate " + submission;
    }

    String review() {
        return "submission-review " + submission;
    }

    String approve() {
        return "submission-approve " + submission;
    }

    String change() {
        return "submission-change " + submission;
    }

    String answer(MessageId question) {
        return "submission-answer " + submission + " " + question;
    }

    /** Every task but those of single questions. */
    List<String> all() {
        return List.of(moderate(), review(), approve(), change());
    }

    List<String> reviewAnd(Collection<MessageId> questions) {
        var tasks = new ArrayList<String>();
        tasks.add(review());
        questions.forEach(question -> tasks.add(answer(question)));
        return tasks;
    }

    Notice forModerators(String code, String task, @Nullable Instant due) {
        return task(code, new Addressee.Holders(Role.ADMINISTRATOR), moderatorsPage(), task, due);
    }

    Notice forReviewer(String code, String reviewer, String task, @Nullable Instant due) {
        return task(code, new Addressee.Person(reviewer), moderatorsPage(), task, due);
    }

    Notice forVendor(String code, UUID vendor, String task, @Nullable Instant due) {
        return task(code, new Addressee.VendorMembers(vendor), vendorsPage(), task, due);
    }

    Notice newsForVendor(String code, UUID vendor) {
        return Notice.news(code, new Addressee.VendorMembers(vendor), vendorsPage(), values());
    }

    Notice newsForReviewer(String code, String reviewer) {
        return Notice.news(code, new Addressee.Person(reviewer), moderatorsPage(), values());
    }

    private Notice task(String code, Addressee addressee, String path, String task, @Nullable Instant due) {
        return Notice.task(code, addressee, path, values(), task, Optional.ofNullable(due));
    }

    private Map<String, String> values() {
        return Map.of("submission", submission.value());
    }

    private String vendorsPage() {
        return "/vendor/submissions/" + submission;
    }

    private String moderatorsPage() {
        return "/moderation/" + submission;
    }
}
