// SPDX-License-Identifier: Apache-2.0
/** Imports of whole files as a resource. */
@NullMarked
package org.aiplus.api.imports;

import org.jspecify.annotations.NullMarked;
