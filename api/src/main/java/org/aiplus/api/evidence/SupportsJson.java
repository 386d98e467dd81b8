// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.aiplus.evidence.SupportChoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that a piece of evidence shall support. */
@Schema(name = "EvidenceSupports", description = "Everything that a piece of evidence shall support from now on.")
public record SupportsJson(@Size(max = SupportsJson.MOST) List<SupportChoiceJson> supports) {

    static final int MOST = 200;

    List<SupportChoice> toChoices() {
        return supports.stream().map(SupportChoiceJson::toChoice).toList();
    }
}
