// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Notice;

/**
 * What a round is about, as its facts carry it.
 *
 * @param round reference of the round
 * @param kind kind of the subject
 * @param reference reference of the subject
 * @param title what it is called
 * @param path page of the subject, without the language
 */
public record ApprovalSubject(
        ApprovalReference round, String kind, String reference, LocalisedText title, String path) {

    /** Key of the tasks of a step. */
    static String task(UUID step) {
        return "approval-step " + step;
    }

    List<Notice> tasks(String code, List<OpenStep> steps) {
        var notices = new ArrayList<Notice>();
        for (var step : steps) {
            for (var addressee : step.addressees()) {
                notices.add(Notice.task(
                        code, addressee, page(), values(step.name()), task(step.id()), Optional.of(step.due())));
            }
        }
        return notices;
    }

    Notice news(String code, String subject, LocalisedText step) {
        return Notice.news(code, new Addressee.Person(subject), page(), values(step));
    }

    Notice newsOfSubject(String code, String subject) {
        return Notice.news(code, new Addressee.Person(subject), path, values(title));
    }

    private String page() {
        return "/approvals/" + round;
    }

    private Map<String, String> values(LocalisedText step) {
        var values = new HashMap<>(Notice.localised("title", title));
        values.putAll(Notice.localised("step", step));
        values.put("subject", reference);
        return values;
    }
}
