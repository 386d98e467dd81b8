// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.search;

import java.util.List;
import org.aiplus.search.Facet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way to filter, with how many solutions each choice would give. */
@Schema(name = "Facet", description = "A way to filter, with how many solutions each choice would give.")
public record FacetJson(
        @Schema(description = "Name of the query parameter.", examples = "category")
        String code,

        List<ValueJson> values) {

    /** One choice. */
    @Schema(name = "FacetValue", description = "One choice; choices of the same facet add up.")
    public record ValueJson(String value, long count, boolean selected) {}

    static FacetJson from(Facet facet) {
        return new FacetJson(
                facet.code(),
                facet.values().stream()
                        .map(value -> new ValueJson(value.value(), value.count(), value.selected()))
                        .toList());
    }
}
