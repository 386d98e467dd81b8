// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.declaration;

import java.util.List;
import org.aiplus.declaration.VendorDeclarationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vendor's declarations. */
@Schema(name = "VendorDeclarations", description = "Everything that a vendor must declare, and what it declared last.")
public record VendorDeclarationsJson(List<VendorDeclarationJson> items) {

    static VendorDeclarationsJson from(List<VendorDeclarationView> views) {
        return new VendorDeclarationsJson(
                views.stream().map(VendorDeclarationJson::from).toList());
    }
}
