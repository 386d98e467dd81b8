// SPDX-License-Identifier: Apache-2.0
/** Programs of vendors that use the API: made, given a new secret and revoked by the vendor itself. */
@Feature(dependsOn = {"shared", "identity", "json"})
@NullMarked
package org.aiplus.apiclient;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
