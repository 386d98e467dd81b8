// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.audit;

import java.util.List;
import org.aiplus.audit.AuditEntryView;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the audit trail. */
@Schema(name = "AuditEntries", description = "A page of the audit trail, newest first.")
public record AuditEntriesJson(
        List<AuditEntryJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static AuditEntriesJson from(Slice<AuditEntryView> slice) {
        return new AuditEntriesJson(
                slice.items().stream().map(AuditEntryJson::from).toList(), slice.next());
    }
}
