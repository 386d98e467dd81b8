// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.declaration;

import java.util.List;
import org.aiplus.declaration.Declaration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that vendors declare. */
@Schema(name = "Declarations", description = "Everything that a vendor must declare today.")
public record DeclarationsJson(List<DeclarationJson> items) {

    static DeclarationsJson from(List<Declaration> declarations) {
        return new DeclarationsJson(
                declarations.stream().map(DeclarationJson::from).toList());
    }
}
