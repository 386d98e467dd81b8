// SPDX-License-Identifier: Apache-2.0
/** Departments as a resource. */
@NullMarked
package org.aiplus.api.department;

import org.jspecify.annotations.NullMarked;
