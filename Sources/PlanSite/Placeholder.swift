internal import PlanModel
