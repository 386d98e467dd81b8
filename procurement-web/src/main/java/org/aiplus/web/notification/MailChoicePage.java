// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.notification;

import java.util.List;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * How somebody wants to hear by mail.
 *
 * @param version of the choice that was read
 */
public record MailChoicePage(
        PageFrame frame,
        List<Option> languages,
        List<Option> ownTasks,
        List<Option> sharedTasks,
        List<Option> news,
        long version,
        List<FieldError> errors)
        implements Page {

    public MailChoicePage {
        languages = List.copyOf(languages);
        ownTasks = List.copyOf(ownTasks);
        sharedTasks = List.copyOf(sharedTasks);
        news = List.copyOf(news);
        errors = List.copyOf(errors);
    }
}
