// SPDX-License-Identifier: Apache-2.0
/** The rules of the house as tests over the classes and sources of all modules: R1 to R16. */
@NullMarked
package org.aiplus.architecture;

import org.jspecify.annotations.NullMarked;
