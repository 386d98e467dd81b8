// SPDX-License-Identifier: Apache-2.0
/** The Keycloak that the launcher runs or is pointed at, and the numbered migrations of the realm. */
@NullMarked
package org.aiplus.build.launcher.identity;

import org.jspecify.annotations.NullMarked;
