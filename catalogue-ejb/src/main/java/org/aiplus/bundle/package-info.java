// SPDX-License-Identifier: Apache-2.0
/**
 * The auditor's bundle of an evaluation: everything that led to a ranking and a contract in one file, with a program that checks it without this
 * product. The same state gives the same bytes.
 */
@Feature(
        dependsOn = {
            "shared",
            "identity",
            "json",
            "evaluation",
            "bid",
            "sealing",
            "marking",
            "inquiry",
            "award",
            "approval"
        })
@NullMarked
package org.aiplus.bundle;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
