"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// credentials/ReelayApimasterApi.credentials.ts
var ReelayApimasterApi_credentials_exports = {};
__export(ReelayApimasterApi_credentials_exports, {
  ReelayApimasterApi: () => ReelayApimasterApi
});
module.exports = __toCommonJS(ReelayApimasterApi_credentials_exports);
var ReelayApimasterApi = class {
  name = "reelayApimasterApi";
  displayName = "Reelay APIMaster API";
  icon = { light: "file:../icons/reelay.svg", dark: "file:../icons/reelay.dark.svg" };
  documentationUrl = "https://github.com/reelay/reelay/blob/main/packages/n8n-node/README.md#credentials";
  properties = [
    {
      displayName: "API Key",
      name: "apiKey",
      type: "string",
      typeOptions: { password: true },
      default: "",
      required: true,
      description: "From the APIMaster console, under API keys"
    },
    {
      displayName: "Base URL",
      name: "baseUrl",
      type: "string",
      default: "https://apimaster.ai",
      placeholder: "https://apimaster.ai",
      description: "Another host or gateway that speaks the same API. Leave it as it is otherwise."
    }
  ];
  authenticate = {
    type: "generic",
    properties: { headers: { Authorization: "=Bearer {{ $credentials.apiKey }}" } }
  };
  test = {
    request: {
      baseURL: "={{ ($credentials.baseUrl || 'https://apimaster.ai').replace(/\\/+$/, '') }}",
      url: "/v1/models",
      // A gateway without this route proves nothing about the key: only a refusal does.
      ignoreHttpStatusErrors: { ignore: true, except: [401, 403] }
    },
    rules: [
      {
        type: "responseSuccessBody",
        properties: {
          key: "success",
          value: false,
          message: "The provider refuses this key: copy it again from its console"
        }
      }
    ]
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ReelayApimasterApi
});
