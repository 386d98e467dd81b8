// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.audit;

import java.util.List;
import org.aiplus.audit.AuditEntryView;
import org.aiplus.shared.Slice;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the audit trail.
 *
 * @param nextHref address of the older entries
 */
public record AuditPage(
        PageFrame frame,
        Filter filter,
        Slice<AuditEntryView> entries,
        @Nullable String nextHref,
        List<FieldError> errors)
        implements Page {

    /** What was typed into the filter. */
    public record Filter(String action, String object, String actor, String from, String to) {}

    public AuditPage {
        errors = List.copyOf(errors);
    }
}
