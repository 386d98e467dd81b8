// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Makes the profile of this installation injectable. */
@Dependent
class ProductProfileProducer {

    @Produces
    ProductProfile profile() {
        return ProductProfile.named(System.getenv("AIPLUS_PROFILE"));
    }
}
