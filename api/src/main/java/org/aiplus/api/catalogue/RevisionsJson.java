// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.catalogue;

import java.util.List;
import org.aiplus.catalogue.RevisionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published revisions of an entry. */
@Schema(name = "Revisions", description = "The published revisions of an entry, oldest first.")
public record RevisionsJson(List<RevisionJson> items) {

    static RevisionsJson from(List<RevisionView> views) {
        return new RevisionsJson(views.stream().map(RevisionJson::from).toList());
    }
}
