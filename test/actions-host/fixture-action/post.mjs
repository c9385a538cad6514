import { getState, info, setOutput } from '@actions/core'

info(`post of ${getState('task')}, cwd ${process.cwd()}`)
info(`main left s3cret-value and ${JSON.stringify(process.env.FROM_MAIN)}`)
setOutput('path', process.env.PATH)
setOutput('input', process.env['INPUT_API-KEY'])
